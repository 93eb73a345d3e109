/** What the tabs of one app tell each other in one browser. */
export interface TabLine<Message> {
  say(message: Message): void;
  listen(listener: (message: Message) => void): void;
}

/** No other tab, or a browser in which they cannot talk. */
export const nobodyElse: TabLine<never> = { say: () => undefined, listen: () => undefined };

/** A line between the tabs of this app. */
export function tabLine<Message extends object>(name: string): TabLine<Message> {
  if (typeof BroadcastChannel === 'undefined') return nobodyElse;
  const channel = new BroadcastChannel(name);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin alone
    say: message => channel.postMessage(message),
    listen: listener => channel.addEventListener('message', ({ data }: MessageEvent<Message>) => listener(data)),
  };
}
