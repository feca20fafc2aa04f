"""Store a token or key in a file that only its user can read."""

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
# Errors of a file system without locks, without space, or that is read-only. The client then works without the cache.
# Other errors are mistakes that the user can correct.
UNAVAILABLE_ERRORS = frozenset(
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
    """The file system can't be used for the token cache. This exception never leaves the library."""


@frozen
class TokenFile:
    """File of one token or key, and its lock file.

    Args:
        folder: Folder of the file, created when needed.
        name: Name of the file without its suffix.
    """

    folder: Path
    name: str

    def read(self) -> Token | AccessKey | None:
        """Read the token or key. Return None if the file does not exist or is damaged.

        Raises:
            ConfigurationError: Another user owns the file or may access it.
            CacheUnavailable: The file system can't read the file.
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
            # The error is not logged: it may quote the file.
            logger.warning("the token cache %s is damaged and is ignored", self._path)
            return None

    def write(self, value: Token | AccessKey) -> None:
        """Write the token or key atomically. A value without a known expiry time is not written.

        Args:
            value: Token or key to write.

        Raises:
            CacheUnavailable: The file can't be written.
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
        """Remove the file if it exists.

        Raises:
            ConfigurationError: The path is not a file.
            CacheUnavailable: The file system can't remove the file.
        """
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise _unusable(self._path, error) from error

    @contextmanager
    def lock(self) -> Generator[Callable[[], bool]]:
        """Open the lock file, as a context. Its value is a function that tries to acquire the lock.

        The function returns whether this process holds the lock. Leaving the context releases it.

        Raises:
            ConfigurationError: Another user owns the folder or may access it.
            CacheUnavailable: The file system has no locks, is read-only or is full.
        """
        try:
            import fcntl  # not available on Windows
        except ImportError as error:
            raise ConfigurationError(
                "the token cache needs the file locks and modes of Unix; use the credentials without CachedCredentials"
            ) from error
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
            # Closing alone would keep the lock while a forked child process has the file open.
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
            raise ConfigurationError(
                f"the token cache {self.folder} is not a folder; remove it or pass another folder="
            )
        _check_owner(self.folder, found)


def _check_owner(path: Path, found: os.stat_result) -> None:
    if found.st_uid != os.geteuid():
        raise ConfigurationError(f"the token cache {path} belongs to another user; remove it or pass another folder=")
    if found.st_mode & 0o077:
        mode = "0700" if stat.S_ISDIR(found.st_mode) else "0600"
        raise ConfigurationError(
            f"the token cache {path} has mode {stat.S_IMODE(found.st_mode):04o}, so other users may have read or "
            f"changed it; remove it, or set its mode to {mode} if you trust it"
        )


def _unusable(path: Path, error: OSError) -> ConfigurationError | CacheUnavailable:
    message = f"the token cache {path} can't be used: {error.strerror}"
    return CacheUnavailable(message) if error.errno in UNAVAILABLE_ERRORS else ConfigurationError(message)


def _fields(value: Token | AccessKey) -> dict[str, object]:
    """Return the fields by their public names, including the secrets."""
    times: dict[str, object] = {"expires_at": value.expires_at, "issued_at": value.issued_at}
    if isinstance(value, Token):
        return {"value": value.value, **times, "scope": asdict(value.scope)}
    return {"access": value.access, "secret": value.secret, "security_token": value.security_token, **times}


def _decoded(found: object) -> Token | AccessKey:
    """Return the token or key in the JSON of a file.

    Raises:
        ValueError: The format version is not supported.
        KeyError: A field is missing.
        TypeError: A field has the wrong type.
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
    required = ("value",) if kind == "Token" else ("access", "secret", "security_token")
    if not all(isinstance(fields[name], str) and fields[name] for name in required):
        raise TypeError
    if kind == "AccessKey":
        return AccessKey(**fields)
    scope = _scope(fields.pop("scope"))
    return Token(**fields, scope=scope)


def _scope(kept: object) -> Scope:
    if not isinstance(kept, dict):
        raise TypeError
    fields = cast("dict[str, Any]", kept)
    # Files of older versions have one endpoint, without its region.
    found: list[dict[str, Any]]
    found = [{"region": None, "origin": fields["endpoint"]}] if fields.get("endpoint") else fields.get("endpoints", [])
    if not all(isinstance(endpoint["origin"], str) for endpoint in found):
        raise TypeError
    endpoints = tuple(Endpoint(**endpoint) for endpoint in found)
    project_id, project_name, region = (fields.get(name) for name in ("project_id", "project_name", "region"))
    regions = (endpoint.region for endpoint in endpoints)
    if not all(isinstance(value, str | None) for value in (project_id, project_name, region, *regions)):
        raise TypeError
    return Scope(project_id, project_name, endpoints, region)
