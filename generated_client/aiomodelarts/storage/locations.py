"""Parse the address of an object or a folder in object storage."""

from __future__ import annotations

import os
import re

from attrs import frozen

from ..core.errors.exceptions import ConfigurationError
from .names import problem_of

SCHEME = re.compile(r"(obs|s3)://", re.IGNORECASE)
BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]").fullmatch
LONGEST_KEY = 1024

LocalPath = str | os.PathLike[str]


@frozen
class ObjectLocation:
    """Address of an object, or of a folder if the key is empty or ends with a slash.

    Args:
        bucket: Name of the bucket.
        key: Key of the object, prefix of the folder, or an empty string for the whole bucket.
    """

    bucket: str
    key: str = ""

    def __str__(self) -> str:
        return f"obs://{self.bucket}/{self.key}"

    @property
    def is_folder(self) -> bool:
        """Whether the address has the form of a folder."""
        return not self.key or self.key.endswith("/")

    def as_folder(self) -> ObjectLocation:
        """Return the address with a trailing slash."""
        return self if self.is_folder else ObjectLocation(self.bucket, f"{self.key}/")

    def child(self, name: str) -> ObjectLocation:
        """Return the address of an object in this folder."""
        return ObjectLocation(self.bucket, f"{self.as_folder().key}{name}")


def location_of(text: str) -> ObjectLocation:
    """Parse the address of an object or a folder.

    Args:
        text: `obs://bucket/prefix/`, `s3://bucket/prefix/`, or `/bucket/prefix/` as in training jobs. The key is used
            literally: percent signs, question marks and number signs are part of it.

    Raises:
        ConfigurationError: The address has another form, or the key can't be mapped to local files.
    """
    matched = SCHEME.match(text)
    rest = text[matched.end() :] if matched else text[1:] if text.startswith("/") else None
    if rest is None:
        raise ConfigurationError(f"{text!r} is no address of object storage; pass one such as obs://bucket/folder/")
    bucket, _, key = rest.partition("/")
    if not BUCKET(bucket):
        raise ConfigurationError(
            f"{text!r}: the bucket {bucket!r} is invalid; its name has 3 to 63 lower-case letters, digits, hyphens and "
            "dots, as in obs://bucket/folder/"
        )
    problem = problem_of(key.removesuffix("/")) if key else None
    if problem:
        raise ConfigurationError(f"{text!r}: the key {problem}; pass an address such as obs://bucket/folder/")
    return ObjectLocation(bucket, key)


def is_upload(source: LocalPath, target: LocalPath) -> bool:
    """Return whether files are transferred from a local folder to object storage, and not the other way.

    `/bucket/folder/` is an address only if the other one is a relative path or a `Path`.

    Args:
        source: Path or address of the source.
        target: Path or address of the target.

    Raises:
        ConfigurationError: Both are local, both are in object storage, or it is not clear.
    """
    remote = [isinstance(one, str) and SCHEME.match(one) is not None for one in (source, target)]
    if not any(remote):
        # Without a scheme, `/bucket/folder/` has the form of an absolute path.
        remote = [isinstance(one, str) and one.startswith("/") for one in (source, target)]
    if remote[0] == remote[1]:
        raise ConfigurationError(
            f"{str(source)!r} and {str(target)!r}: one must be a local folder and the other one an address such as "
            "obs://bucket/folder/"
        )
    return remote[1]
