# Generated from spec/ by `make generate`; do not edit.
"""The resources as attributes of the client; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.client import Client

if TYPE_CHECKING:
    from .acceptance_tasks import AcceptanceTasks
    from .algorithms import Algorithms
    from .authorizations import Authorizations
    from .built_in_algorithms import BuiltInAlgorithms
    from .clusters import Clusters
    from .configuration import Configuration
    from .dataset_versions import DatasetVersions
    from .datasets import Datasets
    from .development_environments import DevelopmentEnvironments
    from .events import Events
    from .export_tasks import ExportTasks
    from .hyperparameter_search import HyperparameterSearch
    from .images import Images
    from .import_tasks import ImportTasks
    from .intelligent_tasks import IntelligentTasks
    from .job_specifications import JobSpecifications
    from .labeling_team_members import LabelingTeamMembers
    from .labeling_teams import LabelingTeams
    from .labels import Labels
    from .models import Models
    from .networks import Networks
    from .node_tags import NodeTags
    from .nodes import Nodes
    from .notebook_storage import NotebookStorage
    from .notebooks import Notebooks
    from .orders import Orders
    from .plugin_templates import PluginTemplates
    from .plugins import Plugins
    from .pool_tags import PoolTags
    from .pools import Pools
    from .processing_task_versions import ProcessingTaskVersions
    from .processing_tasks import ProcessingTasks
    from .quotas import Quotas
    from .resource_flavors import ResourceFlavors
    from .samples import Samples
    from .service_tasks import ServiceTasks
    from .services import Services
    from .synchronization_tasks import SynchronizationTasks
    from .team_labeling_tasks import TeamLabelingTasks
    from .training_job_configurations import TrainingJobConfigurations
    from .training_jobs import TrainingJobs
    from .training_jobs_v1 import TrainingJobsV1
    from .virtual_flavors import VirtualFlavors
    from .visualization_jobs import VisualizationJobs
    from .workloads import Workloads
    from .workspaces import Workspaces


class ResourceClient(Client):
    """A client with an attribute for each resource."""

    @property
    def acceptance_tasks(self) -> AcceptanceTasks:
        """Acceptance of team labeling tasks: samples are drawn, checked, and the work is passed or rejected."""
        from .acceptance_tasks import AcceptanceTasks

        return AcceptanceTasks(self)

    @property
    def algorithms(self) -> Algorithms:
        """Algorithms of the training service, that is code with its settings, ready to be used by training jobs."""
        from .algorithms import Algorithms

        return Algorithms(self)

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
    def clusters(self) -> Clusters:
        """Dedicated resource pools as the older edition of the service lists them; pools are their successors."""
        from .clusters import Clusters

        return Clusters(self)

    @property
    def configuration(self) -> Configuration:
        """What the resource management of a project allows and offers."""
        from .configuration import Configuration

        return Configuration(self)

    @property
    def dataset_versions(self) -> DatasetVersions:
        """Published states of datasets, each with a manifest that training can read."""
        from .dataset_versions import DatasetVersions

        return DatasetVersions(self)

    @property
    def datasets(self) -> Datasets:
        """Collections of samples with their labels, kept in OBS, that models are trained on."""
        from .datasets import Datasets

        return Datasets(self)

    @property
    def development_environments(self) -> DevelopmentEnvironments:
        """Development environment instances of the older kind, the predecessors of notebooks."""
        from .development_environments import DevelopmentEnvironments

        return DevelopmentEnvironments(self)

    @property
    def events(self) -> Events:
        """What happened to a resource pool, as the service noted it down."""
        from .events import Events

        return Events(self)

    @property
    def export_tasks(self) -> ExportTasks:
        """Tasks that copy samples of a dataset to OBS or into a new dataset."""
        from .export_tasks import ExportTasks

        return ExportTasks(self)

    @property
    def hyperparameter_search(self) -> HyperparameterSearch:
        """Automatic search for good hyperparameters, the trials that a training job makes for it and what they found
        out.
        """
        from .hyperparameter_search import HyperparameterSearch

        return HyperparameterSearch(self)

    @property
    def images(self) -> Images:
        """Container images that notebook instances start from, those of the service and those of users."""
        from .images import Images

        return Images(self)

    @property
    def import_tasks(self) -> ImportTasks:
        """Tasks that bring samples and labels from a storage into a dataset."""
        from .import_tasks import ImportTasks

        return ImportTasks(self)

    @property
    def intelligent_tasks(self) -> IntelligentTasks:
        """Tasks that label samples by a model or sort them into groups."""
        from .intelligent_tasks import IntelligentTasks

        return IntelligentTasks(self)

    @property
    def job_specifications(self) -> JobSpecifications:
        """Machine flavors and AI engines that jobs of the older training service can use."""
        from .job_specifications import JobSpecifications

        return JobSpecifications(self)

    @property
    def labeling_team_members(self) -> LabelingTeamMembers:
        """Members of labeling teams, invited by e-mail."""
        from .labeling_team_members import LabelingTeamMembers

        return LabelingTeamMembers(self)

    @property
    def labeling_teams(self) -> LabelingTeams:
        """Teams of people who label the samples of datasets."""
        from .labeling_teams import LabelingTeams

        return LabelingTeams(self)

    @property
    def labels(self) -> Labels:
        """Labels of a dataset: the names, colours and attributes that samples are marked with."""
        from .labels import Labels

        return Labels(self)

    @property
    def models(self) -> Models:
        """AI applications, that is models packed with a runtime, ready to be deployed."""
        from .models import Models

        return Models(self)

    @property
    def networks(self) -> Networks:
        """Private networks that dedicated resource pools run in, with their links to VPCs and SFS Turbo file
        systems.
        """
        from .networks import Networks

        return Networks(self)

    @property
    def node_tags(self) -> NodeTags:
        """Tags of the nodes in resource pools."""
        from .node_tags import NodeTags

        return NodeTags(self)

    @property
    def nodes(self) -> Nodes:
        """Machines of dedicated resource pools."""
        from .nodes import Nodes

        return Nodes(self)

    @property
    def notebook_storage(self) -> NotebookStorage:
        """OBS folders that are mounted into running notebook instances."""
        from .notebook_storage import NotebookStorage

        return NotebookStorage(self)

    @property
    def notebooks(self) -> Notebooks:
        """Notebook instances, machines with JupyterLab for interactive development, reached by browser or SSH."""
        from .notebooks import Notebooks

        return Notebooks(self)

    @property
    def orders(self) -> Orders:
        """Orders by which resource pools were bought, changed or given back."""
        from .orders import Orders

        return Orders(self)

    @property
    def plugin_templates(self) -> PluginTemplates:
        """Plug-ins that can be installed in resource pools, with their versions and settings."""
        from .plugin_templates import PluginTemplates

        return PluginTemplates(self)

    @property
    def plugins(self) -> Plugins:
        """Plug-ins, such as drivers and monitoring agents, that are installed in a resource pool."""
        from .plugins import Plugins

        return Plugins(self)

    @property
    def pool_tags(self) -> PoolTags:
        """Tags of resource pools, keys with values that sort the bill and find pools."""
        from .pool_tags import PoolTags

        return PoolTags(self)

    @property
    def pools(self) -> Pools:
        """Dedicated resource pools: machines of one's own that training jobs, services and notebooks run on."""
        from .pools import Pools

        return Pools(self)

    @property
    def processing_task_versions(self) -> ProcessingTaskVersions:
        """Versions of processing tasks, that is their single runs, with the samples that each run changed."""
        from .processing_task_versions import ProcessingTaskVersions

        return ProcessingTaskVersions(self)

    @property
    def processing_tasks(self) -> ProcessingTasks:
        """Tasks of the older data management that analyse, check, clean, select or augment the samples of
        datasets.
        """
        from .processing_tasks import ProcessingTasks

        return ProcessingTasks(self)

    @property
    def quotas(self) -> Quotas:
        """How many resource pools and networks a project may have."""
        from .quotas import Quotas

        return Quotas(self)

    @property
    def resource_flavors(self) -> ResourceFlavors:
        """Machine flavors that nodes of resource pools can have."""
        from .resource_flavors import ResourceFlavors

        return ResourceFlavors(self)

    @property
    def samples(self) -> Samples:
        """Samples of a dataset, such as images, texts or sounds, with the labels they carry."""
        from .samples import Samples

        return Samples(self)

    @property
    def service_tasks(self) -> ServiceTasks:
        """Tasks of edge services that analyze video streams or files, at once or on a schedule."""
        from .service_tasks import ServiceTasks

        return ServiceTasks(self)

    @property
    def services(self) -> Services:
        """Deployed models that answer requests in real time, in batches or at the edge."""
        from .services import Services

        return Services(self)

    @property
    def synchronization_tasks(self) -> SynchronizationTasks:
        """Tasks that bring a dataset up to date with the folder its samples come from."""
        from .synchronization_tasks import SynchronizationTasks

        return SynchronizationTasks(self)

    @property
    def team_labeling_tasks(self) -> TeamLabelingTasks:
        """Labeling work that is shared out to teams, reviewed and accepted."""
        from .team_labeling_tasks import TeamLabelingTasks

        return TeamLabelingTasks(self)

    @property
    def training_job_configurations(self) -> TrainingJobConfigurations:
        """Saved sets of training job settings that a new job can start from."""
        from .training_job_configurations import TrainingJobConfigurations

        return TrainingJobConfigurations(self)

    @property
    def training_jobs(self) -> TrainingJobs:
        """Training jobs, which run an algorithm over data on one or many machines, with their logs and readings."""
        from .training_jobs import TrainingJobs

        return TrainingJobs(self)

    @property
    def training_jobs_v1(self) -> TrainingJobsV1:
        """Training jobs of the older training service, their versions and their logs."""
        from .training_jobs_v1 import TrainingJobsV1

        return TrainingJobsV1(self)

    @property
    def virtual_flavors(self) -> VirtualFlavors:
        """Flavors that hold a part of an NPU, and the templates by which NPUs are divided."""
        from .virtual_flavors import VirtualFlavors

        return VirtualFlavors(self)

    @property
    def visualization_jobs(self) -> VisualizationJobs:
        """TensorBoard and MindInsight jobs that show the output of training."""
        from .visualization_jobs import VisualizationJobs

        return VisualizationJobs(self)

    @property
    def workloads(self) -> Workloads:
        """Jobs as the resource pool sees them that they run in, whichever part of ModelArts started them."""
        from .workloads import Workloads

        return Workloads(self)

    @property
    def workspaces(self) -> Workspaces:
        """Workspaces that keep the resources of teams apart within a project, with limits for each."""
        from .workspaces import Workspaces

        return Workspaces(self)
