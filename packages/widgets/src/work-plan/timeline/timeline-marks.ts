import type { PlanMark } from '@berdaya/core/work-plan';
import type { Language } from '../../element/languages.js';
import type { HandsWords } from './timeline-hands.words.js';
import type { TimelineScene } from './timeline-scene.state.js';

/** Each mark in words. */
export function marksTold(scene: TimelineScene, words: HandsWords, language: Language): string[] {
  return scene.layout.marks.map((mark) => markTold(mark, scene, words, language));
}

/** What a mark is, with its day, and that nobody has verified it where nobody has. */
function markTold(
  mark: PlanMark,
  { format }: TimelineScene,
  words: HandsWords,
  language: Language,
): string {
  if (mark.kind === 'training') return `${words.training}: ${format.span(mark.startsOn, mark.on)}`;
  const on = format.date(mark.on);
  if (mark.kind !== 'planning') {
    return `${mark.kind === 'today' ? words.today : words.followUp}: ${on}`;
  }
  const { english, name, confidence } = mark.date;
  const doubt = confidence === 'read' ? '' : ` (${words.unverified})`;
  return `${words.planning(language === 'en' ? english : name, mark.year)} ${on}${doubt}`;
}

/** The marks as a list, made anew when one of them is another: a template would need thrice as many nodes for it. */
export class MarkList {
  readonly #list = document.createElement('ol');
  #told = '';

  /** The list with these marks. */
  of(marks: readonly string[]): HTMLElement {
    if (this.#told !== marks.join('\n')) {
      this.#told = marks.join('\n');
      const lines = marks.map((mark) => {
        const line = document.createElement('li');
        line.textContent = mark;
        return line;
      });
      this.#list.replaceChildren(...lines);
    }
    return this.#list;
  }
}
