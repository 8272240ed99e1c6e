/** Asks the browser not to clear this data when the device runs short; where it will not, nothing changes. */
export function askToPersist(): void {
  // A page on plain http has no storage manager.
  const { storage } = navigator as { storage?: StorageManager };
  void storage?.persist().catch(() => undefined);
}
