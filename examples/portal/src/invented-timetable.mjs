/** A timetable of 24 JP, invented: the source states neither lesson hours nor times. */
export const inventedSessions = [
  session('s1', '2018-11-04', '08:00', '09:30', 2, 'M1', 'Pengertian dan tujuan program'),
  session('s2', '2018-11-04', '09:45', '12:00', 3, 'M2', 'Pelibatan masyarakat rentan'),
  session('s3', '2018-11-04', '13:00', '16:00', 4, 'M3', 'Perencanaan dan penganggaran'),
  session('s4', '2018-11-05', '08:00', '11:00', 4, 'M4', 'Integrasi ke RPJMDesa atau RKPDesa'),
  session('s5', '2018-11-05', '13:00', '15:15', 3, 'M5', 'Peran dan fungsi kader AMPL'),
  session('s6', '2018-11-05', '15:30', '17:00', 2, 'M3', 'Praktik perencanaan dan penganggaran'),
  session('s7', '2018-11-06', '08:00', '11:00', 4, 'M6', 'Penyusunan RKTL'),
  session('s8', '2018-11-06', '11:00', '12:30', 2, 'M6', 'Presentasi RKTL'),
];

/**
 * @param {string} id
 * @param {string} heldOn
 * @param {string} startTime
 * @param {string} endTime
 * @param {number} lessonHours
 * @param {string} materialId
 * @param {string} title
 */
function session(id, heldOn, startTime, endTime, lessonHours, materialId, title) {
  return { id, title, heldOn, startTime, endTime, lessonHours, materialId };
}
