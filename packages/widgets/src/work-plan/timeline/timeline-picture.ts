import { whenIdle } from '../../element/idle.js';
import { LateModule } from '../../element/late-module.js';
import { saveFile } from '../../element/save-file.js';
import type { PlanPort } from '../plan-panels.js';
import type { TimelineScene } from './timeline-scene.state.js';

/** Saves the timeline as a picture, drawn by a part that few need: fetched when the page is idle, or when asked for. */
export class TimelinePicture {
  readonly #drawing: LateModule<typeof import('./timeline-svg.state.js')>;

  constructor(port: PlanPort) {
    const host = { requestUpdate: () => port.requestUpdate() };
    this.#drawing = new LateModule(host, () => import('./timeline-svg.state.js'));
    whenIdle(() => void this.#drawing.fetch());
  }

  /** Hands the picture over as a file; `false` where the part that draws it is out of reach. */
  async save(scene: TimelineScene, title: string, marks: readonly string[]): Promise<boolean> {
    await this.#drawing.fetch();
    const draw = this.#drawing.module?.timelineSvg;
    if (draw === undefined) return false;
    const legend = marks.map((mark, index) => `${String(index + 1)}. ${mark}`);
    saveFile(`${scene.words.fileName}.svg`, draw(scene, title, legend), 'image/svg+xml');
    return true;
  }
}
