# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_auto_stop import DevelopmentEnvironmentAutoStop
    from .development_environment_credential import DevelopmentEnvironmentCredential
    from .development_environment_failure import DevelopmentEnvironmentFailure
    from .development_environment_repository import DevelopmentEnvironmentRepository
    from .development_environment_storage import DevelopmentEnvironmentStorage


class DevelopmentEnvironmentSpec(BaseModel):
    """Storage and behavior of an instance, and the reason for a failure."""

    log_path: str | None = None
    """Path of the logs of a custom image."""

    custom_script_path: str | None = None
    """Path of the scripts that run when the notebook starts."""

    storage: DevelopmentEnvironmentStorage | None = None
    """Storage for the files of the notebook."""

    extend_storage: list[DevelopmentEnvironmentStorage] | None = None
    """Additional mounted storage."""

    credential: DevelopmentEnvironmentCredential | None = None
    """Credentials for OBS."""

    repository: DevelopmentEnvironmentRepository | None = None
    """Git repository of the instance. Sent by the service, but not useful to callers."""

    resource_reserved_timestamp: int | None = None
    """Time that the machine is reserved for, as a Unix timestamp. The unit is not documented."""

    auto_stop: DevelopmentEnvironmentAutoStop | None = None
    """Settings for the automatic stop."""

    failed_reasons: DevelopmentEnvironmentFailure | None = None
    """Reason why the instance could not be created or started. Absent or null if there was no failure."""

    annotations: dict[str, str] | None = None
    """Annotations, including url and target_domain. The URL cannot be opened without further steps."""

    extend_params: dict[str, str] | None = None
    """Additional settings, by name."""
