import type { Group, GroupMember, MemberGroup } from './index.js';

const member: GroupMember = {
  name: 'Siti',
  participantId: 'p1',
  role: 'bendahara',
  sex: 'female',
  village: 'Lajer',
  villageCode: '33.15.03.2001',
  from: '2018-11-01',
  to: '2021-10-31',
};

const memberGroup: MemberGroup = {
  groupId: 'kpspams-lajer',
  village: 'Lajer',
  villageCode: '33.15.03.2001',
};

/** A group that fills in every field but those of an association, and against which no rule has anything. */
export const wholeGroup: Group = {
  id: 'kpspams-lajer',
  kind: 'kpspams',
  name: 'KPSPAMS Lajer',
  region: { code: '33.15.03.2001', name: 'Lajer' },
  programId: 'pamsimas',
  formedOn: '2018-11-01',
  formedBy: { kind: 'minutes', number: 'BA 7/2018', issuedOn: '2018-11-01' },
  legalForm: 'perkumpulan',
  members: [member, { name: 'Tono', sex: 'male' }, { participantId: 'p2', sex: 'female' }],
  status: 'active',
};

/** An association of groups, against which no rule has anything. */
export const wholeAssociation: Group = {
  id: 'asosiasi-grobogan',
  kind: 'kpspams-association',
  name: 'Asosiasi KPSPAMS Kabupaten Grobogan',
  region: { code: '33.15', name: 'Kabupaten Grobogan' },
  programId: 'pamsimas',
  memberGroups: [memberGroup, { groupId: 'kpspams-2', villageCode: '33.15.03.2002' }],
};

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  groupMemberSchema: [member],
  memberGroupSchema: [memberGroup],
  groupSchema: [wholeGroup, wholeAssociation],
};
