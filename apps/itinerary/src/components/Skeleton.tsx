import { useWords } from '../words';

/** The shape of what is to come. */
export function Skeleton() {
  const { strings } = useWords();
  return (
    <div class="skeleton" aria-busy="true">
      <p class="unseen" role="status">
        {strings.loading}
      </p>
      <div class="skeleton-name" aria-hidden="true">
        <i class="bar bar-short" />
        <i class="bar" />
      </div>
      <div class="skeleton-panel" aria-hidden="true">
        <i class="bar bar-short" />
        <i class="bar bar-time" />
        <i class="bar" />
      </div>
      {[1, 2, 3].map((stop) => (
        <div key={stop} class="skeleton-stop" aria-hidden="true">
          <i class="bar bar-clock" />
          <i class="bar" />
          <i class="bar bar-short" />
        </div>
      ))}
    </div>
  );
}
