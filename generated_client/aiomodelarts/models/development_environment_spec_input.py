# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentSpecInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .development_environment_auto_stop_input import DevelopmentEnvironmentAutoStopInput
    from .development_environment_storage_input import DevelopmentEnvironmentStorageInput


class DevelopmentEnvironmentSpecInput(BaseModel):
    """Storage and behavior of a new instance."""

    storage: DevelopmentEnvironmentStorageInput
    """Storage for the files of the notebook. Only obs is accepted here."""

    extend_storage: list[DevelopmentEnvironmentStorageInput] | Unset | None = UNSET
    """Additional storage to mount. Only obsfs is supported, and only in some dedicated pools."""

    auto_stop: DevelopmentEnvironmentAutoStopInput | Unset | None = UNSET
    """Settings for the automatic stop. By default, the instance does not stop automatically."""

    annotations: dict[str, str] | Unset | None = UNSET
    """Annotations to attach. None by default."""
