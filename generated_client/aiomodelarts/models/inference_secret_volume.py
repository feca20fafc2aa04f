# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceSecretVolume`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class InferenceSecretVolume(BaseModel):
    """A secret that is mounted in a container."""

    secret_name: str | None = None
    """Name of the secret in DEW, or of an own secret."""

    secret_key: str | None = None
    """Key in the secret: letters, digits, dots, underscores and hyphens. It does not start with two dots. From 1 to
    63 characters.
    """

    secret_value: str | None = json_field(default=None, sensitive=True)
    """Value of the secret, encoded in Base64. From 1 to 32768 characters."""

    mount_path: str | None = None
    """Path in the container, which starts and ends with a slash. At most 255 characters."""
