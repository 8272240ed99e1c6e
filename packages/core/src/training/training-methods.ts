/** A method of teaching or informing: its id in documents and its names. */
export interface TrainingMethod {
  readonly id: string;
  readonly family: 'adult-learning' | 'community-media';
  /** Whether participants do the work itself, so that the curriculum should count practice hours for it. */
  readonly isPractice: boolean;
  readonly label: { readonly id: string; readonly en: string };
}

/**
 * Methods by id, for the `methods` of a training. Discussions, workshop, on-the-job training, village paper, bulletin and
 * photo novel are named in KOTAKU's capacity building 2018, study visit and internship in Permendagri 19/2007; the others
 * are in common use and not verified. A document may use an id of its own beside these.
 */
export const trainingMethods: readonly TrainingMethod[] = [
  taught('lecture', 'ceramah', 'lecture'),
  taught('question-and-answer', 'tanya jawab', 'questions and answers'),
  taught('class-discussion', 'diskusi kelas', 'class discussion'),
  taught('group-discussion', 'diskusi kelompok', 'group discussion'),
  taught('brainstorming', 'curah pendapat', 'brainstorming'),
  taught('workshop', 'lokakarya', 'workshop'),
  taught('case-study', 'studi kasus', 'case study'),
  taught('demonstration', 'peragaan', 'demonstration'),
  taught('simulation', 'simulasi', 'simulation'),
  taught('role-play', 'bermain peran', 'role play'),
  taught('study-visit', 'studi banding', 'study visit'),
  done('practice', 'praktik', 'practice'),
  done('field-practice', 'praktik lapangan', 'field practice'),
  done('on-the-job', 'praktik di tempat kerja (OJT)', 'on-the-job training'),
  done('internship', 'magang', 'internship'),
  shown('village-paper', 'koran kampung', 'village paper'),
  shown('bulletin', 'buletin', 'bulletin'),
  shown('photo-novel', 'fotonovela', 'photo novel'),
  shown('community-radio', 'radio komunitas', 'community radio'),
  shown('poster', 'poster', 'poster'),
  shown('wall-magazine', 'majalah dinding', 'wall magazine'),
  shown('film-screening', 'pemutaran film', 'film screening'),
  shown('folk-performance', 'pertunjukan rakyat', 'folk performance'),
];

/** The method of that id; none for an id of the document's own. */
export function trainingMethod(id: string): TrainingMethod | undefined {
  return trainingMethods.find((method) => method.id === id);
}

function taught(id: string, indonesian: string, english: string): TrainingMethod {
  const label = { id: indonesian, en: english };
  return { id, family: 'adult-learning', isPractice: false, label };
}

function done(id: string, indonesian: string, english: string): TrainingMethod {
  return { ...taught(id, indonesian, english), isPractice: true };
}

function shown(id: string, indonesian: string, english: string): TrainingMethod {
  return { ...taught(id, indonesian, english), family: 'community-media' };
}
