"""Let only one process at a time change `clouds.yaml`."""

from __future__ import annotations

import os
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from ..core.errors.exceptions import ConfigurationError

PATIENCE, PAUSE = 10.0, 0.02


@contextmanager
def locked(path: Path) -> Generator[None]:
    """Hold a lock while the file is read, changed and written, so that no change of another process is lost.

    Windows has no such lock.

    Args:
        path: Path of the file, which may not exist yet. Its folder is locked, because the file is replaced.

    Raises:
        ConfigurationError: The folder can't be created, or another process holds the lock for 10 s.
    """
    try:
        import fcntl  # not available on Windows
    except ImportError:
        yield
        return
    folder = Path(os.path.realpath(path)).parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise ConfigurationError(f"{path} can't be written: {error.strerror}; nothing was changed") from None
    try:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > until:
                    raise ConfigurationError(f"another process is changing {path}; try again") from None
                time.sleep(PAUSE)
            except OSError:
                break  # the file system has no locks
        yield
    finally:
        os.close(descriptor)
