# Generated from spec/ by `make generate`; do not edit.
"""Resources as attributes of the client. Each module is imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.client import Client

if TYPE_CHECKING:
    from .acceptance_tasks import AcceptanceTasks
    from .algorithms import Algorithms
    from .authoring import Authoring
    from .authorization_mode import AuthorizationMode
    from .authorizations import Authorizations
    from .built_in_algorithms import BuiltInAlgorithms
    from .clusters import Clusters
    from .configuration import Configuration
    from .dataset_versions import DatasetVersions
    from .datasets import Datasets
    from .deployment_autoscaling import DeploymentAutoscaling
    from .deployment_versions import DeploymentVersions
    from .deployments import Deployments
    from .dev_server_images import DevServerImages
    from .dev_server_jobs import DevServerJobs
    from .dev_servers import DevServers
    from .development_environments import DevelopmentEnvironments
    from .events import Events
    from .export_tasks import ExportTasks
    from .fine_tuning import FineTuning
    from .hyper_clusters import HyperClusters
    from .hyperparameter_search import HyperparameterSearch
    from .images import Images
    from .import_tasks import ImportTasks
    from .inference_api_keys import InferenceApiKeys
    from .inference_service_tags import InferenceServiceTags
    from .inference_services import InferenceServices
    from .intelligent_tasks import IntelligentTasks
    from .intranet_connections import IntranetConnections
    from .job_specifications import JobSpecifications
    from .labeling_team_members import LabelingTeamMembers
    from .labeling_teams import LabelingTeams
    from .labels import Labels
    from .models import Models
    from .networks import Networks
    from .node_configuration import NodeConfiguration
    from .node_jobs import NodeJobs
    from .node_pools import NodePools
    from .node_tags import NodeTags
    from .nodes import Nodes
    from .notebook_storage import NotebookStorage
    from .notebook_tags import NotebookTags
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
    from .scheduled_events import ScheduledEvents
    from .service_tasks import ServiceTasks
    from .services import Services
    from .super_node_tags import SuperNodeTags
    from .super_nodes import SuperNodes
    from .synchronization_tasks import SynchronizationTasks
    from .team_labeling_tasks import TeamLabelingTasks
    from .training_experiments import TrainingExperiments
    from .training_images import TrainingImages
    from .training_job_configurations import TrainingJobConfigurations
    from .training_job_tags import TrainingJobTags
    from .training_jobs import TrainingJobs
    from .training_jobs_v1 import TrainingJobsV1
    from .training_quotas import TrainingQuotas
    from .virtual_flavors import VirtualFlavors
    from .visualization_jobs import VisualizationJobs
    from .workflow_executions import WorkflowExecutions
    from .workflow_schedules import WorkflowSchedules
    from .workflow_subscriptions import WorkflowSubscriptions
    from .workflows import Workflows
    from .workloads import Workloads
    from .workspaces import Workspaces
else:
    from ..core.resource import ResourceProperty as property  # noqa: A004, N813  # behaves like a property, only faster


class ResourceClient(Client):
    """Client with an attribute for each resource."""

    @property
    def acceptance_tasks(self) -> AcceptanceTasks:
        """Acceptance of team labeling tasks: draw samples, check them, and accept or reject the work."""
        from .acceptance_tasks import AcceptanceTasks

        return AcceptanceTasks(self)

    @property
    def algorithms(self) -> Algorithms:
        """Algorithms of the training service: code and its settings, ready for use in training jobs."""
        from .algorithms import Algorithms

        return Algorithms(self)

    @property
    def authoring(self) -> Authoring:
        """Resource pools and quotas of notebooks. Huawei Cloud only."""
        from .authoring import Authoring

        return Authoring(self)

    @property
    def authorization_mode(self) -> AuthorizationMode:
        """Authorization mode of the account, which decides what users may do. Huawei Cloud only."""
        from .authorization_mode import AuthorizationMode

        return AuthorizationMode(self)

    @property
    def authorizations(self) -> Authorizations:
        """Users' authorizations for ModelArts to act on other cloud services, and the agencies used for this."""
        from .authorizations import Authorizations

        return Authorizations(self)

    @property
    def built_in_algorithms(self) -> BuiltInAlgorithms:
        """Built-in algorithms of the older training service."""
        from .built_in_algorithms import BuiltInAlgorithms

        return BuiltInAlgorithms(self)

    @property
    def clusters(self) -> Clusters:
        """Dedicated resource pools in the older version of the API, replaced by pools."""
        from .clusters import Clusters

        return Clusters(self)

    @property
    def configuration(self) -> Configuration:
        """Features and limits of resource management in a project."""
        from .configuration import Configuration

        return Configuration(self)

    @property
    def dataset_versions(self) -> DatasetVersions:
        """Published versions of datasets, each with a manifest that training jobs can read."""
        from .dataset_versions import DatasetVersions

        return DatasetVersions(self)

    @property
    def datasets(self) -> Datasets:
        """Collections of labeled samples in OBS for training models."""
        from .datasets import Datasets

        return Datasets(self)

    @property
    def deployment_autoscaling(self) -> DeploymentAutoscaling:
        """Policies that change the number of instances of inference deployments, and policies for the ratio of their
        roles. Huawei Cloud only.
        """
        from .deployment_autoscaling import DeploymentAutoscaling

        return DeploymentAutoscaling(self)

    @property
    def deployment_versions(self) -> DeploymentVersions:
        """Versions of the deployments of inference services. Huawei Cloud only."""
        from .deployment_versions import DeploymentVersions

        return DeploymentVersions(self)

    @property
    def deployments(self) -> Deployments:
        """Deployments of inference services, each with its instances and pods. Huawei Cloud only."""
        from .deployments import Deployments

        return Deployments(self)

    @property
    def dev_server_images(self) -> DevServerImages:
        """Images for dev servers. Huawei Cloud only."""
        from .dev_server_images import DevServerImages

        return DevServerImages(self)

    @property
    def dev_server_jobs(self) -> DevServerJobs:
        """Jobs on Lite servers, such as commands, collections of logs, and deployments of services.
        Huawei Cloud only.
        """
        from .dev_server_jobs import DevServerJobs

        return DevServerJobs(self)

    @property
    def dev_servers(self) -> DevServers:
        """Dev servers of Lite Server: virtual machines, bare metal servers and the servers of super nodes, with
        accelerators and full access. Huawei Cloud only.
        """
        from .dev_servers import DevServers

        return DevServers(self)

    @property
    def development_environments(self) -> DevelopmentEnvironments:
        """Development environment instances, the predecessors of notebooks."""
        from .development_environments import DevelopmentEnvironments

        return DevelopmentEnvironments(self)

    @property
    def events(self) -> Events:
        """Events of resource pools."""
        from .events import Events

        return Events(self)

    @property
    def export_tasks(self) -> ExportTasks:
        """Tasks that copy samples of a dataset to OBS or into a new dataset."""
        from .export_tasks import ExportTasks

        return ExportTasks(self)

    @property
    def fine_tuning(self) -> FineTuning:
        """Models, metrics and artifacts of training jobs that tune a model of the asset center. Huawei Cloud only."""
        from .fine_tuning import FineTuning

        return FineTuning(self)

    @property
    def hyper_clusters(self) -> HyperClusters:
        """Hyper clusters, the networks that connect super nodes of Lite Server with each other. Huawei Cloud only."""
        from .hyper_clusters import HyperClusters

        return HyperClusters(self)

    @property
    def hyperparameter_search(self) -> HyperparameterSearch:
        """Automatic hyperparameter search, the trials of a training job and their results."""
        from .hyperparameter_search import HyperparameterSearch

        return HyperparameterSearch(self)

    @property
    def images(self) -> Images:
        """Container images for notebook instances, provided by the service or by users."""
        from .images import Images

        return Images(self)

    @property
    def import_tasks(self) -> ImportTasks:
        """Tasks that import samples and labels into a dataset."""
        from .import_tasks import ImportTasks

        return ImportTasks(self)

    @property
    def inference_api_keys(self) -> InferenceApiKeys:
        """API keys for requests to inference services. Huawei Cloud only."""
        from .inference_api_keys import InferenceApiKeys

        return InferenceApiKeys(self)

    @property
    def inference_service_tags(self) -> InferenceServiceTags:
        """Tags of inference services, for grouping costs and finding services. Huawei Cloud only."""
        from .inference_service_tags import InferenceServiceTags

        return InferenceServiceTags(self)

    @property
    def inference_services(self) -> InferenceServices:
        """Inference services of the second generation, with deployments that scale and have versions.
        Huawei Cloud only.
        """
        from .inference_services import InferenceServices

        return InferenceServices(self)

    @property
    def intelligent_tasks(self) -> IntelligentTasks:
        """Tasks that label samples automatically or group similar samples."""
        from .intelligent_tasks import IntelligentTasks

        return IntelligentTasks(self)

    @property
    def intranet_connections(self) -> IntranetConnections:
        """Connections from private networks to inference services, and their approval. Huawei Cloud only."""
        from .intranet_connections import IntranetConnections

        return IntranetConnections(self)

    @property
    def job_specifications(self) -> JobSpecifications:
        """Machine flavors and AI engines for jobs of the older training service."""
        from .job_specifications import JobSpecifications

        return JobSpecifications(self)

    @property
    def labeling_team_members(self) -> LabelingTeamMembers:
        """Members of labeling teams, invited by email."""
        from .labeling_team_members import LabelingTeamMembers

        return LabelingTeamMembers(self)

    @property
    def labeling_teams(self) -> LabelingTeams:
        """Teams of people who label the samples of datasets."""
        from .labeling_teams import LabelingTeams

        return LabelingTeams(self)

    @property
    def labels(self) -> Labels:
        """Labels of a dataset, with their names, colors and attributes."""
        from .labels import Labels

        return Labels(self)

    @property
    def models(self) -> Models:
        """AI applications: models packaged with a runtime, ready for deployment."""
        from .models import Models

        return Models(self)

    @property
    def networks(self) -> Networks:
        """Private networks of dedicated resource pools, and their connections to VPCs and SFS Turbo file systems."""
        from .networks import Networks

        return Networks(self)

    @property
    def node_configuration(self) -> NodeConfiguration:
        """Settings of the nodes in resource pools, and templates for nodes of a flavor. Huawei Cloud only."""
        from .node_configuration import NodeConfiguration

        return NodeConfiguration(self)

    @property
    def node_jobs(self) -> NodeJobs:
        """Jobs that reboot, reset, replace or migrate nodes of resource pools. Huawei Cloud only."""
        from .node_jobs import NodeJobs

        return NodeJobs(self)

    @property
    def node_pools(self) -> NodePools:
        """Groups of nodes with the same settings within resource pools. Huawei Cloud only."""
        from .node_pools import NodePools

        return NodePools(self)

    @property
    def node_tags(self) -> NodeTags:
        """Tags of the nodes in resource pools."""
        from .node_tags import NodeTags

        return NodeTags(self)

    @property
    def nodes(self) -> Nodes:
        """Nodes of dedicated resource pools."""
        from .nodes import Nodes

        return Nodes(self)

    @property
    def notebook_storage(self) -> NotebookStorage:
        """OBS folders mounted into running notebook instances."""
        from .notebook_storage import NotebookStorage

        return NotebookStorage(self)

    @property
    def notebook_tags(self) -> NotebookTags:
        """Tags of notebook instances, for grouping costs and finding instances. Huawei Cloud only."""
        from .notebook_tags import NotebookTags

        return NotebookTags(self)

    @property
    def notebooks(self) -> Notebooks:
        """Notebook instances: machines with JupyterLab for interactive development, accessible by browser or SSH."""
        from .notebooks import Notebooks

        return Notebooks(self)

    @property
    def orders(self) -> Orders:
        """Orders to buy, change or cancel resource pools."""
        from .orders import Orders

        return Orders(self)

    @property
    def plugin_templates(self) -> PluginTemplates:
        """Plug-ins available for resource pools, with their versions and settings."""
        from .plugin_templates import PluginTemplates

        return PluginTemplates(self)

    @property
    def plugins(self) -> Plugins:
        """Plug-ins installed in a resource pool, such as drivers and monitoring agents."""
        from .plugins import Plugins

        return Plugins(self)

    @property
    def pool_tags(self) -> PoolTags:
        """Tags of resource pools: keys and values for grouping costs and filtering pools."""
        from .pool_tags import PoolTags

        return PoolTags(self)

    @property
    def pools(self) -> Pools:
        """Dedicated resource pools that run training jobs, services and notebooks."""
        from .pools import Pools

        return Pools(self)

    @property
    def processing_task_versions(self) -> ProcessingTaskVersions:
        """Versions of processing tasks: individual runs and the samples that each run changed."""
        from .processing_task_versions import ProcessingTaskVersions

        return ProcessingTaskVersions(self)

    @property
    def processing_tasks(self) -> ProcessingTasks:
        """Tasks of the older data management that analyze, validate, clean, select or augment samples of datasets."""
        from .processing_tasks import ProcessingTasks

        return ProcessingTasks(self)

    @property
    def quotas(self) -> Quotas:
        """Quotas of resource pools and networks in a project."""
        from .quotas import Quotas

        return Quotas(self)

    @property
    def resource_flavors(self) -> ResourceFlavors:
        """Machine flavors for nodes of resource pools."""
        from .resource_flavors import ResourceFlavors

        return ResourceFlavors(self)

    @property
    def samples(self) -> Samples:
        """Samples of a dataset, such as images, text or audio, with their labels."""
        from .samples import Samples

        return Samples(self)

    @property
    def scheduled_events(self) -> ScheduledEvents:
        """Maintenance of nodes that the operator has planned. Huawei Cloud only."""
        from .scheduled_events import ScheduledEvents

        return ScheduledEvents(self)

    @property
    def service_tasks(self) -> ServiceTasks:
        """Tasks of edge services that analyze video streams or files, immediately or on a schedule."""
        from .service_tasks import ServiceTasks

        return ServiceTasks(self)

    @property
    def services(self) -> Services:
        """Deployed models that process requests in real time, in batches or at the edge."""
        from .services import Services

        return Services(self)

    @property
    def super_node_tags(self) -> SuperNodeTags:
        """Tags of super nodes, for grouping costs and finding super nodes. Huawei Cloud only."""
        from .super_node_tags import SuperNodeTags

        return SuperNodeTags(self)

    @property
    def super_nodes(self) -> SuperNodes:
        """Super nodes of Lite Server: servers whose NPUs are connected by a common bus, groups of super nodes, and
        their capacity. Huawei Cloud only.
        """
        from .super_nodes import SuperNodes

        return SuperNodes(self)

    @property
    def synchronization_tasks(self) -> SynchronizationTasks:
        """Tasks that synchronize a dataset with its source folder."""
        from .synchronization_tasks import SynchronizationTasks

        return SynchronizationTasks(self)

    @property
    def team_labeling_tasks(self) -> TeamLabelingTasks:
        """Labeling tasks that are distributed to teams, reviewed and accepted."""
        from .team_labeling_tasks import TeamLabelingTasks

        return TeamLabelingTasks(self)

    @property
    def training_experiments(self) -> TrainingExperiments:
        """Experiments, which group the training jobs of a workspace. Huawei Cloud only."""
        from .training_experiments import TrainingExperiments

        return TrainingExperiments(self)

    @property
    def training_images(self) -> TrainingImages:
        """Images that are saved from the containers of running training tasks. Huawei Cloud only."""
        from .training_images import TrainingImages

        return TrainingImages(self)

    @property
    def training_job_configurations(self) -> TrainingJobConfigurations:
        """Saved training job settings for creating new jobs."""
        from .training_job_configurations import TrainingJobConfigurations

        return TrainingJobConfigurations(self)

    @property
    def training_job_tags(self) -> TrainingJobTags:
        """Tags of training jobs, for grouping costs and finding jobs. Huawei Cloud only."""
        from .training_job_tags import TrainingJobTags

        return TrainingJobTags(self)

    @property
    def training_jobs(self) -> TrainingJobs:
        """Training jobs, which run an algorithm on one or more machines, with their logs and metrics."""
        from .training_jobs import TrainingJobs

        return TrainingJobs(self)

    @property
    def training_jobs_v1(self) -> TrainingJobsV1:
        """Training jobs of the older training service, with their versions and logs."""
        from .training_jobs_v1 import TrainingJobsV1

        return TrainingJobsV1(self)

    @property
    def training_quotas(self) -> TrainingQuotas:
        """Quotas of the training service for a user. Huawei Cloud only."""
        from .training_quotas import TrainingQuotas

        return TrainingQuotas(self)

    @property
    def virtual_flavors(self) -> VirtualFlavors:
        """Flavors for a part of an NPU, and the templates for dividing NPUs."""
        from .virtual_flavors import VirtualFlavors

        return VirtualFlavors(self)

    @property
    def visualization_jobs(self) -> VisualizationJobs:
        """TensorBoard and MindInsight jobs that visualize training output."""
        from .visualization_jobs import VisualizationJobs

        return VisualizationJobs(self)

    @property
    def workflow_executions(self) -> WorkflowExecutions:
        """Executions of workflows, which run the steps in the background. Huawei Cloud only."""
        from .workflow_executions import WorkflowExecutions

        return WorkflowExecutions(self)

    @property
    def workflow_schedules(self) -> WorkflowSchedules:
        """Schedules that run a workflow at certain times. Huawei Cloud only."""
        from .workflow_schedules import WorkflowSchedules

        return WorkflowSchedules(self)

    @property
    def workflow_subscriptions(self) -> WorkflowSubscriptions:
        """Subscriptions of SMN topics to the events of a workflow. Huawei Cloud only."""
        from .workflow_subscriptions import WorkflowSubscriptions

        return WorkflowSubscriptions(self)

    @property
    def workflows(self) -> Workflows:
        """Workflows, which run steps such as labeling, training and deployment in an order. Huawei Cloud only."""
        from .workflows import Workflows

        return Workflows(self)

    @property
    def workloads(self) -> Workloads:
        """Workloads of a resource pool: the jobs that run in it, regardless of the ModelArts feature that started
        them.
        """
        from .workloads import Workloads

        return Workloads(self)

    @property
    def workspaces(self) -> Workspaces:
        """Workspaces, which separate the resources of teams within a project, with quotas for each."""
        from .workspaces import Workspaces

        return Workspaces(self)
