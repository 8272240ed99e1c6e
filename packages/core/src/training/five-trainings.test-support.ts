import cimahi from '../../../../examples/five-documents/documents/cimahi.json' with { type: 'json' };
import groboganReport from '../../../../examples/five-documents/documents/grobogan.json' with { type: 'json' };
import mesujiNews from '../../../../examples/five-documents/documents/mesuji.json' with { type: 'json' };
import announcement from '../../../../examples/five-documents/documents/pendampingan-desa.json' with { type: 'json' };
import trenggalekBlog from '../../../../examples/five-documents/documents/trenggalek.json' with { type: 'json' };
import type { Training } from './index.js';

const trainingOf = ({ training }: { readonly training: unknown }) => training as Training;

/** "Pelatihan Kader AMPL Desa", Pamsimas, Semarang 2018, as a village site reported it. */
const grobogan = trainingOf(groboganReport);

/** The training of KPSPAMS in Mesuji, 2018, as a newspaper had it. */
const mesuji = trainingOf(mesujiNews);

/** Capacity building under KOTAKU in Trenggalek, 2018, as a blog told it. */
export const trenggalek = trainingOf(trenggalekBlog);

/** Technical guidance on village facilitation, as its organiser announced it. */
const pendampinganDesa = trainingOf(announcement);

/** The training of Cimahi's officials under PPM, 2019, as a foundation reported it. */
const ppmCimahi = trainingOf(cimahi);

/** The five real documents. */
export const fiveTrainings = { grobogan, mesuji, trenggalek, pendampinganDesa, ppmCimahi };
