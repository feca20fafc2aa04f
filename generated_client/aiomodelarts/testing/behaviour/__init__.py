"""What the operations of each resource do, one resource a file or two."""

from enum import Enum
from importlib import import_module

from ...models import DevelopmentEnvironmentStatus, JobStatus, ModelStatus, ServiceStatus

FILES = (
    "authorizations",
    "built_in_algorithms",
    "development_environments",
    "job_specifications",
    "models",
    "service_reports",
    "services",
    "training_job_configurations",
    "training_jobs_v1",
    "visualization_jobs",
)

STATES: dict[str, type[Enum]] = {
    "development_environments": DevelopmentEnvironmentStatus,
    "models": ModelStatus,
    "services": ServiceStatus,
    "training_jobs_v1": JobStatus,
    "visualization_jobs": JobStatus,
}
"""The resources whose things change by themselves, and the states of those."""


def load() -> None:
    """Import all files, which registers what they do."""
    for name in FILES:
        import_module(f".{name}", __name__)
