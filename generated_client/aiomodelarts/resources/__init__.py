# Generated from spec/ by `make generate`; do not edit.
"""The resources as attributes of the client; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.client import Client

if TYPE_CHECKING:
    from .authorizations import Authorizations
    from .built_in_algorithms import BuiltInAlgorithms
    from .development_environments import DevelopmentEnvironments
    from .job_specifications import JobSpecifications
    from .models import Models
    from .services import Services
    from .training_job_configurations import TrainingJobConfigurations
    from .training_jobs_v1 import TrainingJobsV1
    from .visualization_jobs import VisualizationJobs


class ResourceClient(Client):
    """A client with an attribute for each resource."""

    @property
    def authorizations(self) -> Authorizations:
        """Who may let ModelArts act on other cloud services, and the agency it uses for that."""
        from .authorizations import Authorizations

        return Authorizations(self)

    @property
    def built_in_algorithms(self) -> BuiltInAlgorithms:
        """Algorithms that the older training service ships ready to train."""
        from .built_in_algorithms import BuiltInAlgorithms

        return BuiltInAlgorithms(self)

    @property
    def development_environments(self) -> DevelopmentEnvironments:
        """Development environment instances of the older kind, the predecessors of notebooks."""
        from .development_environments import DevelopmentEnvironments

        return DevelopmentEnvironments(self)

    @property
    def job_specifications(self) -> JobSpecifications:
        """Machine flavors and AI engines that jobs of the older training service can use."""
        from .job_specifications import JobSpecifications

        return JobSpecifications(self)

    @property
    def models(self) -> Models:
        """AI applications, that is models packed with a runtime, ready to be deployed."""
        from .models import Models

        return Models(self)

    @property
    def services(self) -> Services:
        """Deployed models that answer requests in real time, in batches or at the edge."""
        from .services import Services

        return Services(self)

    @property
    def training_job_configurations(self) -> TrainingJobConfigurations:
        """Saved sets of training job settings that a new job can start from."""
        from .training_job_configurations import TrainingJobConfigurations

        return TrainingJobConfigurations(self)

    @property
    def training_jobs_v1(self) -> TrainingJobsV1:
        """Training jobs of the older training service, their versions and their logs."""
        from .training_jobs_v1 import TrainingJobsV1

        return TrainingJobsV1(self)

    @property
    def visualization_jobs(self) -> VisualizationJobs:
        """TensorBoard and MindInsight jobs that show the output of training."""
        from .visualization_jobs import VisualizationJobs

        return VisualizationJobs(self)
