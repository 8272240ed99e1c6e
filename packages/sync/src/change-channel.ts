/** Tells other tabs, and other widgets of this page, that something was kept. */
export interface ChangeChannel {
  announce(topic: string): void;
  watch(topic: string, listener: () => void): () => void;
  close(): void;
}

/** Opens the channel of a database over `BroadcastChannel`; the announcer itself hears nothing. */
export function openChangeChannel(databaseName: string): ChangeChannel {
  const channel = new BroadcastChannel(`berdaya ${databaseName}`);
  let isOpen = true;
  return {
    announce: (topic) => {
      // What was under way when the store was closed is kept all the same; only nobody is told.
      if (isOpen) channel.postMessage(topic);
    },
    watch: (topic, listener) => {
      const hear = (event: MessageEvent<unknown>) => {
        if (event.data === topic) listener();
      };
      channel.addEventListener('message', hear);
      return () => {
        channel.removeEventListener('message', hear);
      };
    },
    close: () => {
      isOpen = false;
      channel.close();
    },
  };
}
