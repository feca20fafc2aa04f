# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentHealthCheck`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_protocol import InferenceProtocol
    from .model_health_check_method import ModelHealthCheckMethod


class DeploymentHealthCheck(BaseModel):
    """Check of the health of a container."""

    check_method: ModelHealthCheckMethod | None = None
    """How the container is checked. Defaults to HTTP in a new deployment; a change needs it."""

    cmd: str | None = None
    """Command of the check, with the method EXEC. It contains none of the characters #~^$|%&*<>()'"[]{}. At most 1024
    characters.
    """

    command: str | None = None
    """Command of the check, under the name that Terraform's provider sends and reads."""

    url: str | None = None
    """Path of the request, with the method HTTP: a slash, then letters, digits and the characters - _ / :. At most
    1024 characters.
    """

    protocol: InferenceProtocol | None = None
    """Protocol of the request. Default of the service: 'HTTP'."""

    initial_delay_seconds: int | None = None
    """Time before the first check, in seconds. Default of the service: 30. At least 1."""

    timeout_seconds: int | None = None
    """Longest time for a check, in seconds. Default of the service: 30. At least 1."""

    period_seconds: int | None = None
    """Time between two checks, in seconds. Default of the service: 10. At least 1."""

    failure_threshold: int | None = None
    """Number of failed checks in a row after which the container is unhealthy. Default of the service: 3. At least
    1.
    """
