'use client';

import { Dialog } from '@gps/ui/dialog';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from './class-names';
import styles from './command-palette.module.css';
import { useCommands } from './use-commands';

/** Everything by typing: pages, people, switches. The input keeps the focus; arrows move through the list. */
export function CommandPalette({ onClose, ...show }: { onClose: () => void; onKeys: () => void; onHelp: () => void }) {
  const t = useTranslations('palette');
  const app = useTranslations('app');
  const list = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const commands = useCommands(query, show);
  const chosen = Math.min(active, commands.length - 1);
  const run = (index: number): void => {
    const command = commands[index];
    if (!command) return;
    onClose();
    command.run();
  };
  const move = (by: number): void => setActive((commands.length + chosen + by) % Math.max(1, commands.length));
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('title')} closeLabel={app('close')}>
      <input
        className={styles.input}
        role="combobox"
        aria-label={t('input')}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={commands[chosen] ? `${list}-${chosen}` : undefined}
        aria-autocomplete="list"
        placeholder={t('input')}
        maxLength={100}
        autoFocus
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(1);
          else if (event.key === 'ArrowUp') move(-1);
          else if (event.key === 'Enter' && !event.nativeEvent.isComposing) run(chosen);
          else return;
          event.preventDefault();
        }}
      />
      <ul id={list} role="listbox" aria-label={t('title')} className={styles.list}>
        {commands.map((command, index) => (
          <li
            key={command.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === chosen}
            className={classNames(styles.item, index === chosen && styles.active)}
            onPointerMove={() => setActive(index)}
            onClick={() => run(index)}
          >
            <command.icon aria-hidden="true" />
            <span className={styles.text}>{command.label}</span>
            {command.hint ? <span className={styles.hint}>{command.hint}</span> : null}
          </li>
        ))}
      </ul>
      <p className={commands.length > 0 ? 'gps-visually-hidden' : styles.nothing} role="status">
        {commands.length > 0 ? t('results', { count: commands.length }) : t('nothing')}
      </p>
    </Dialog>
  );
}
