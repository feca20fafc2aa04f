# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceServiceSecret`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_secret_type import InferenceSecretType
    from .inference_secret_volume import InferenceSecretVolume


class InferenceServiceSecret(BaseModel):
    """Secrets in the containers of a service."""

    secret_enable: bool | None = None
    """Whether secrets are mounted. Default of the service: False."""

    secret_type: InferenceSecretType | None = None
    """Source of the secrets."""

    secret_volumes: list[InferenceSecretVolume] | None = None
    """Secrets to mount. At most 30 items."""

    group_enable: bool | None = None
    """Whether the containers use a user group of the image. Default of the service: False."""

    group_id: int | None = None
    """ID of the user group of the image. From 1000 to 4294967294."""
