// Parts of which names are put together at random. Whoever they come to resemble is not meant.

/** @typedef {{ name: string, titleBefore?: string, titleAfter?: string }} NamedPerson */

/**
 * @typedef {object} NameParts
 * @property {NamedPerson[]} always On every roster, for what lists get wrong: apostrophes, titles, sixty letters.
 * @property {string[]} single One word is a whole name.
 * @property {string[]} first
 * @property {string[]} last
 */

/** @type {{ female: NameParts, male: NameParts }} */
export const nameParts = {
  female: {
    always: [
      { name: "Rofi'ah", titleBefore: 'Hj.' },
      { name: "Nur Sa'diyah" },
      { name: 'Endang Wahyuningsih', titleAfter: 'S.Pd.' },
      { name: 'Siti Nur Khasanah Kusumaningtyas Retno Wulandari Puspitaningrum' },
    ],
    single: words(`Suparti Ngatini Sumiyati Kartinah Warsiti Sukinah Rumini Parsini Sutinah Jumiati
      Wagiyem Murtini Lasmini`),
    first: words(`Siti Sri Dwi Tri Endang Rini Nur Dewi Retno Umi Yuli Eni Wiwik Anik Lilik Ning
      Puji Ika Indah Titik`),
    last: words(`Lestari Wahyuni Rahayu Handayani Rahmawati Astuti Setyowati Hidayah Suryani Utami
      Widayati Ningsih Kusumawati Purwanti Aminah Nurhayati Susanti Sulastri Marfuah Yuliana`),
  },
  male: {
    always: [
      { name: "Isma'il" },
      { name: "Syafi'i Hidayat", titleBefore: 'H.' },
      { name: 'Tri Purnomo', titleAfter: 'S.Pd.' },
      { name: 'Sutarno', titleAfter: 'A.Md.' },
    ],
    single:
      words(`Sutrisno Suparman Wagiman Ngatman Paimin Supriyadi Suyatno Kasmuri Tukiman Warsito
      Sunarto Sukardi Jumadi Rebo Parjo Kasno`),
    first: words(`Slamet Agus Eko Dwi Heru Teguh Mulyadi Ahmad Nur Muhammad Edi Andi Rudi Hadi Imam
      Sigit Yanto Arif Wahyu Dedi`),
    last: words(`Santoso Prasetyo Nugroho Setiawan Susanto Purnomo Handoko Raharjo Kurniawan Cahyono
      Utomo Sulistyo Wahyudi Hartono Riyadi Mustofa Fauzi Rohmat Subekti Wicaksono`),
  },
};

/** @param {string} list */
function words(list) {
  return list.split(/\s+/);
}
