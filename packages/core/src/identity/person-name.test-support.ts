import fc from 'fast-check';

/** Given names as they are met on attendance lists, no two of them spellings of one. */
export const ordinaryNames: readonly string[] = `
  Abdullah Adi Agung Agus Ahmad Aini Aisyah Ali Amin Aminah Amir Andi Andre Ani Anita Anto Ari Arief Asep Asih Astuti
  Ayu Bagus Bambang Bayu Budi Budiman Cahyo Cahyono Candra Cecep Citra Dadang Darmawan Darno Dedi Deni Dewi Dian Dina
  Dwi Eka Eko Elly Endang Eni Erna Fajar Farida Fatimah Fitri Galih Gunawan Guntur Hadi Halimah Handoko Hari Hartini
  Hartono Harun Hasan Hendra Heni Heri Herman Hidayat Ida Iis Imam Indah Indra Irma Irwan Iwan Jaka Jamal Jati Joko
  Jono Juminah Kartini Kartono Kasim Khadijah Komang Kusno Lestari Lilis Lina Made Mariam Marno Mega Mei
  Mulyadi Mulyani Mulyono Murni Nanang Nani Nengah Nia Nina Ningsih Nur Nuraini Nurhayati Nurul Nyoman Oman Parmin Puji
  Purnomo Purwanto Putra Putri Putu Rahayu Rahman Ratna Rina Rini Rizki Rohman Rudi Rukmini Rusdi Saiful Salim Samsul
  Sari Sarno Setiawan Siti Slamet Soleh Sri Subagyo Sudarno Sugeng Sugiarti Suharto Sujono Sukarno Sulastri Sumarni
  Sumarno Suparman Supri Surya Suryani Susanti Susanto Sutarno Suyono Tarno Tatang Teguh Tini Titik Tono Tri Tuti Udin
  Umar Ulfa Untung Utami Wahyu Wahyuni Wahyono Wati Wawan Wayan Widodo Wijaya Winarno Wiwik Yahya Yani Yanti Yanto Yati
  Yoga Yono Yudi Yuni Yusuf Zaenab Zainal Zulkifli
`
  .trim()
  .split(/\s+/);

/** A name of one to four words. */
export const aName: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...ordinaryNames), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
