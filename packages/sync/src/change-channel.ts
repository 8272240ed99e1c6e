/** Tells other tabs, and other widgets of this page, that something was kept. */
export interface ChangeChannel {
  /** Announces a change; where it only added something, `added` is that. */
  announce(topic: string, added?: readonly unknown[]): void;
  watch(topic: string, listener: (added?: readonly unknown[]) => void): () => void;
  close(): void;
}

/** What is told. */
interface Change {
  readonly topic: string;
  readonly added: readonly unknown[] | undefined;
}

/** Opens the channel of a database: `BroadcastChannel` for other stores, and an ear for those who watch this very one. */
export function openChangeChannel(databaseName: string): ChangeChannel {
  const channel = new BroadcastChannel(`berdaya ${databaseName}`);
  // A broadcast is not heard by whoever sends it. A listener that throws does not undo what was kept.
  const own = new EventTarget();
  let isOpen = true;
  return {
    announce: (topic, added) => {
      // What was under way when the store was closed is kept all the same; only nobody is told.
      if (!isOpen) return;
      const data: Change = { topic, added };
      channel.postMessage(data);
      own.dispatchEvent(new MessageEvent('message', { data }));
    },
    watch: (topic, listener) => {
      const hear = (event: Event) => {
        const { data } = event as MessageEvent<Partial<Change> | null>;
        if (data?.topic === topic) listener(data.added);
      };
      for (const each of [channel, own]) each.addEventListener('message', hear);
      return () => {
        for (const each of [channel, own]) each.removeEventListener('message', hear);
      };
    },
    close: () => {
      isOpen = false;
      channel.close();
    },
  };
}
