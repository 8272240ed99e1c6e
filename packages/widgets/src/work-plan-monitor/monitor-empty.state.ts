import { noSums } from '@berdaya/core/work-plan';
import type { MonitorFilter, MonitorState } from './monitor-model.state.js';

/** Everything is shown. */
export const noFilter: MonitorFilter = {
  district: '',
  status: '',
  isLateOnly: false,
  isMissingOnly: false,
  text: '',
};

/** A monitor before its document has come. */
export const emptyMonitor: MonitorState = {
  phase: 'loading',
  issues: [],
  stale: [],
  list: null,
  moment: null,
  read: { records: [], damaged: [], unreadLines: 0 },
  counted: 0,
  overview: null,
  plans: [],
  realised: new Map(),
  hasInstrument: false,
  isPublic: false,
  filter: noFilter,
  sort: { column: 'name', isDescending: false },
  grouping: 'plans',
  view: 'progress',
  reading: 'claimed',
  shown: { lines: [], plans: 0, missing: 0, sums: noSums },
  focus: null,
  plan: null,
  item: null,
  isUnfolded: false,
  isPrinting: false,
  panel: 'unasked',
  announcement: 'none',
};
