/** Lines that between them fill in every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  ledgerLineSchema: [
    {
      id: 'l1',
      author: 'Panitia',
      deviceId: 'hp-1',
      sequence: 1,
      recordedAt: '2018-11-05T01:00:00.000Z',
      chain: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    },
  ],
};
