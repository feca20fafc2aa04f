"""One token or key in a file that nobody else may read."""

from __future__ import annotations

import errno
import logging
import os
import stat
import tempfile
from codecs import BOM_UTF8
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, cast

import orjson
from attrs import asdict, frozen

from ...errors.exceptions import ConfigurationError
from ..credentials.issued import AccessKey, Scope, Token
from ..iam.service_catalog import Endpoint

FORMAT = 1
LONGEST = 1_000_000
# A file system without locks, without space, or that is read-only. Everything else is a mistake that its user can mend.
STEPS_ASIDE = frozenset(
    {
        errno.ENOLCK,
        errno.ENOTSUP,
        errno.EOPNOTSUPP,
        errno.ENOSYS,
        errno.EINVAL,
        errno.EROFS,
        errno.EACCES,
        errno.EPERM,
        errno.ENOSPC,
        errno.EDQUOT,
        errno.EIO,
        errno.ESTALE,
    }
)

logger = logging.getLogger("aiomodelarts")


class CacheUnavailable(Exception):
    """The file system can't hold the token cache; logins work without it. This never leaves the library."""


@frozen
class TokenFile:
    """The file of one token or key, and the lock beside it.

    Args:
        folder: Where it is; made when it is needed.
        name: Its name without a suffix.
    """

    folder: Path
    name: str

    def read(self) -> Token | AccessKey | None:
        """What is in the file; None when there is no file or nothing in it can be understood.

        Raises:
            ConfigurationError: Somebody else might have written or read it.
            CacheUnavailable: The file system can't read it.
        """
        try:
            descriptor = os.open(self._path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _unusable(self._path, error) from error
        try:
            _check_owner(self._path, os.fstat(descriptor))
            content = os.read(descriptor, LONGEST)
        except OSError as error:
            raise _unusable(self._path, error) from error
        finally:
            os.close(descriptor)
        try:
            return _decoded(orjson.loads(content.removeprefix(BOM_UTF8)))
        except (ValueError, KeyError, TypeError):
            # Not the error: it may quote the file.
            logger.warning("the token cache %s is damaged and counts as empty", self._path)
            return None

    def write(self, value: Token | AccessKey) -> None:
        """Write it to the file, whole or not at all. A token or key without a known end is not kept.

        Raises:
            CacheUnavailable: It can't be written.
        """
        if value.expires_at is None:
            return
        content = orjson.dumps({"format": FORMAT, "kind": type(value).__name__, **_fields(value)})
        temporary = None
        try:
            descriptor, temporary = tempfile.mkstemp(dir=self.folder, prefix=".new-")
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
            os.replace(temporary, self._path)
        except OSError as error:
            if temporary is not None:
                with suppress(OSError):
                    os.unlink(temporary)
            message = f"the token cache {self._path} can't be written: {error.strerror}"
            raise CacheUnavailable(message) from error

    def remove(self) -> None:
        """Remove the file if it is there.

        Raises:
            ConfigurationError: There is something else in its place.
            CacheUnavailable: The file system can't remove it.
        """
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise _unusable(self._path, error) from error

    @contextmanager
    def lock(self) -> Generator[Callable[[], bool]]:
        """A context whose value tries to take the lock and says whether it has it now.

        Raises:
            ConfigurationError: The folder is not one that only its user may enter.
            CacheUnavailable: The file system has no locks, is read-only or is full.
        """
        try:
            import fcntl  # there is none on Windows
        except ImportError as error:
            raise ConfigurationError("the token cache needs the file locks and modes of Unix") from error
        self._prepare()
        path = self.folder / f"{self.name}.lock"
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise _unusable(path, error) from error

        def try_lock() -> bool:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
            except OSError as error:  # some network file systems have no locks
                raise _unusable(path, error) from error
            return True

        try:
            _check_owner(path, os.fstat(descriptor))
            yield try_lock
        finally:
            # Closing alone would leave it locked while a forked child has the file open.
            with suppress(OSError):
                fcntl.flock(descriptor, fcntl.LOCK_UN)
            os.close(descriptor)

    @property
    def _path(self) -> Path:
        return self.folder / f"{self.name}.json"

    def _prepare(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            found = os.lstat(self.folder)
        except OSError as error:
            raise _unusable(self.folder, error) from error
        if not stat.S_ISDIR(found.st_mode):
            raise ConfigurationError(f"the token cache {self.folder} is no folder")
        _check_owner(self.folder, found)


def _check_owner(path: Path, found: os.stat_result) -> None:
    if found.st_uid != os.geteuid():
        raise ConfigurationError(f"the token cache {path} belongs to another user; remove it or give another folder")
    if found.st_mode & 0o077:
        mode = "0700" if stat.S_ISDIR(found.st_mode) else "0600"
        raise ConfigurationError(
            f"the token cache {path} has mode {stat.S_IMODE(found.st_mode):04o}, so others may have read or changed "
            f"it; remove it, or give it mode {mode} if you trust it"
        )


def _unusable(path: Path, error: OSError) -> ConfigurationError | CacheUnavailable:
    message = f"the token cache {path} can't be used: {error.strerror}"
    return CacheUnavailable(message) if error.errno in STEPS_ASIDE else ConfigurationError(message)


def _fields(value: Token | AccessKey) -> dict[str, object]:
    """The fields by their public names, secrets as they are."""
    times: dict[str, object] = {"expires_at": value.expires_at, "issued_at": value.issued_at}
    if isinstance(value, Token):
        return {"value": value.value, **times, "scope": asdict(value.scope)}
    return {"access": value.access, "secret": value.secret, "security_token": value.security_token, **times}


def _decoded(found: object) -> Token | AccessKey:
    """The token or key of a file.

    Raises:
        ValueError, KeyError, TypeError: It is not as `write` makes it.
    """
    if not isinstance(found, dict):
        raise TypeError
    fields = cast("dict[str, Any]", found)
    kind, version = fields.pop("kind"), fields.pop("format")
    if version != FORMAT:
        raise ValueError
    for name in ("expires_at", "issued_at"):
        if not isinstance(fields[name], int | float):
            raise TypeError
    texts = ("value",) if kind == "Token" else ("access", "secret", "security_token")
    if not all(isinstance(fields[name], str) and fields[name] for name in texts):
        raise TypeError
    if kind == "AccessKey":
        return AccessKey(**fields)
    scope = _scope(fields.pop("scope"))
    return Token(**fields, scope=scope)


def _scope(kept: object) -> Scope:
    if not isinstance(kept, dict):
        raise TypeError
    fields = cast("dict[str, Any]", kept)
    # Older files have one endpoint, without its region.
    found: list[dict[str, Any]]
    found = [{"region": None, "origin": fields["endpoint"]}] if fields.get("endpoint") else fields.get("endpoints", [])
    if not all(isinstance(endpoint["origin"], str) for endpoint in found):
        raise TypeError
    endpoints = tuple(Endpoint(**endpoint) for endpoint in found)
    texts = [fields.get(name) for name in ("project_id", "project_name", "region")]
    if not all(isinstance(text, str | None) for text in (*texts, *(endpoint.region for endpoint in endpoints))):
        raise TypeError
    return Scope(texts[0], texts[1], endpoints, texts[2])
