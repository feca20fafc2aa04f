# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_ai_project import DevelopmentEnvironmentAiProject
    from .development_environment_flavor import DevelopmentEnvironmentFlavor
    from .development_environment_pool import DevelopmentEnvironmentPool
    from .development_environment_profile import DevelopmentEnvironmentProfile
    from .development_environment_queue import DevelopmentEnvironmentQueue
    from .development_environment_repository import DevelopmentEnvironmentRepository
    from .development_environment_spec import DevelopmentEnvironmentSpec
    from .development_environment_status import DevelopmentEnvironmentStatus
    from .development_environment_workspace import DevelopmentEnvironmentWorkspace
    from .named_reference import NamedReference


class DevelopmentEnvironment(BaseModel):
    """Development environment instance with its state, hardware and storage."""

    id: str
    """ID of the instance."""

    name: str
    """Name of the instance."""

    description: str | None = None
    """Description of the instance."""

    status: DevelopmentEnvironmentStatus
    """Current state of the instance."""

    creation_timestamp: str
    """Creation time, in milliseconds since 1970, as a string of digits."""

    latest_update_timestamp: str
    """Last update time, in milliseconds since 1970, as a string of digits."""

    profile: DevelopmentEnvironmentProfile | None = None
    """Configuration that the instance was created from."""

    flavor: str
    """Name of the machine flavor."""

    flavor_details: DevelopmentEnvironmentFlavor | None = None
    """Details of the machine flavor, and whether it is available."""

    pool: DevelopmentEnvironmentPool | None = None
    """Dedicated resource pool that the instance runs in, if any."""

    spec: DevelopmentEnvironmentSpec | None = None
    """Storage and behavior of the notebook."""

    workspace: DevelopmentEnvironmentWorkspace
    """Workspace of the instance."""

    ai_project: DevelopmentEnvironmentAiProject | None = None
    """AI project of the instance."""

    error_code: str | None = None
    """Error code of the instance, such as ModelArts.6318. It does not mean that the request failed."""

    queuing_info: DevelopmentEnvironmentQueue | None = None
    """Queue position of the instance while it waits for a machine."""

    user: NamedReference | None = None
    """Owner of the instance."""

    repository: DevelopmentEnvironmentRepository | None = None
    """Git repository of the instance. Sent by the service, but not useful to callers."""
