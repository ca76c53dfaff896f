import { useController } from 'react-hook-form';
import { fieldId } from './Summary';

/** Said or not said. */
export function TickField({ name, label }: { name: string; label: string }) {
  const { field } = useController({ name });
  return (
    <label className="check">
      <input
        type="checkbox"
        id={fieldId(name)}
        checked={field.value === true}
        onChange={(event) => field.onChange(event.target.checked)}
        onBlur={field.onBlur}
      />
      {label}
    </label>
  );
}
