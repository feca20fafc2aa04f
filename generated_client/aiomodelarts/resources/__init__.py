# Generated from spec/ by `make generate`; do not edit.
"""Resources as attributes of the client. Each module is imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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

# An import statement takes longer than a search for the class, even if the module has been imported.
_classes: dict[str, Any] = {}


class ResourceClient(Client):
    """Client with an attribute for each resource."""

    @property
    def acceptance_tasks(self) -> AcceptanceTasks:
        """Acceptance of team labeling tasks: draw samples, check them, and accept or reject the work."""
        if "acceptance_tasks" not in _classes:
            from .acceptance_tasks import AcceptanceTasks

            _classes["acceptance_tasks"] = AcceptanceTasks
        return _classes["acceptance_tasks"](self)

    @property
    def algorithms(self) -> Algorithms:
        """Algorithms of the training service: code and its settings, ready for use in training jobs."""
        if "algorithms" not in _classes:
            from .algorithms import Algorithms

            _classes["algorithms"] = Algorithms
        return _classes["algorithms"](self)

    @property
    def authoring(self) -> Authoring:
        """Resource pools and quotas of notebooks. Huawei Cloud only."""
        if "authoring" not in _classes:
            from .authoring import Authoring

            _classes["authoring"] = Authoring
        return _classes["authoring"](self)

    @property
    def authorization_mode(self) -> AuthorizationMode:
        """Authorization mode of the account, which decides what users may do. Huawei Cloud only."""
        if "authorization_mode" not in _classes:
            from .authorization_mode import AuthorizationMode

            _classes["authorization_mode"] = AuthorizationMode
        return _classes["authorization_mode"](self)

    @property
    def authorizations(self) -> Authorizations:
        """Users' authorizations for ModelArts to act on other cloud services, and the agencies used for this."""
        if "authorizations" not in _classes:
            from .authorizations import Authorizations

            _classes["authorizations"] = Authorizations
        return _classes["authorizations"](self)

    @property
    def built_in_algorithms(self) -> BuiltInAlgorithms:
        """Built-in algorithms of the older training service."""
        if "built_in_algorithms" not in _classes:
            from .built_in_algorithms import BuiltInAlgorithms

            _classes["built_in_algorithms"] = BuiltInAlgorithms
        return _classes["built_in_algorithms"](self)

    @property
    def clusters(self) -> Clusters:
        """Dedicated resource pools in the older version of the API, replaced by pools."""
        if "clusters" not in _classes:
            from .clusters import Clusters

            _classes["clusters"] = Clusters
        return _classes["clusters"](self)

    @property
    def configuration(self) -> Configuration:
        """Features and limits of resource management in a project."""
        if "configuration" not in _classes:
            from .configuration import Configuration

            _classes["configuration"] = Configuration
        return _classes["configuration"](self)

    @property
    def dataset_versions(self) -> DatasetVersions:
        """Published versions of datasets, each with a manifest that training jobs can read."""
        if "dataset_versions" not in _classes:
            from .dataset_versions import DatasetVersions

            _classes["dataset_versions"] = DatasetVersions
        return _classes["dataset_versions"](self)

    @property
    def datasets(self) -> Datasets:
        """Collections of labeled samples in OBS for training models."""
        if "datasets" not in _classes:
            from .datasets import Datasets

            _classes["datasets"] = Datasets
        return _classes["datasets"](self)

    @property
    def deployment_autoscaling(self) -> DeploymentAutoscaling:
        """Policies that change the number of instances of inference deployments, and policies for the ratio of their
        roles. Huawei Cloud only.
        """
        if "deployment_autoscaling" not in _classes:
            from .deployment_autoscaling import DeploymentAutoscaling

            _classes["deployment_autoscaling"] = DeploymentAutoscaling
        return _classes["deployment_autoscaling"](self)

    @property
    def deployment_versions(self) -> DeploymentVersions:
        """Versions of the deployments of inference services. Huawei Cloud only."""
        if "deployment_versions" not in _classes:
            from .deployment_versions import DeploymentVersions

            _classes["deployment_versions"] = DeploymentVersions
        return _classes["deployment_versions"](self)

    @property
    def deployments(self) -> Deployments:
        """Deployments of inference services, each with its instances and pods. Huawei Cloud only."""
        if "deployments" not in _classes:
            from .deployments import Deployments

            _classes["deployments"] = Deployments
        return _classes["deployments"](self)

    @property
    def dev_server_images(self) -> DevServerImages:
        """Images for dev servers. Huawei Cloud only."""
        if "dev_server_images" not in _classes:
            from .dev_server_images import DevServerImages

            _classes["dev_server_images"] = DevServerImages
        return _classes["dev_server_images"](self)

    @property
    def dev_server_jobs(self) -> DevServerJobs:
        """Jobs on Lite servers, such as commands, collections of logs, and deployments of services.
        Huawei Cloud only.
        """
        if "dev_server_jobs" not in _classes:
            from .dev_server_jobs import DevServerJobs

            _classes["dev_server_jobs"] = DevServerJobs
        return _classes["dev_server_jobs"](self)

    @property
    def dev_servers(self) -> DevServers:
        """Dev servers of Lite Server: virtual machines, bare metal servers and the servers of super nodes, with
        accelerators and full access. Huawei Cloud only.
        """
        if "dev_servers" not in _classes:
            from .dev_servers import DevServers

            _classes["dev_servers"] = DevServers
        return _classes["dev_servers"](self)

    @property
    def development_environments(self) -> DevelopmentEnvironments:
        """Development environment instances, the predecessors of notebooks."""
        if "development_environments" not in _classes:
            from .development_environments import DevelopmentEnvironments

            _classes["development_environments"] = DevelopmentEnvironments
        return _classes["development_environments"](self)

    @property
    def events(self) -> Events:
        """Events of resource pools."""
        if "events" not in _classes:
            from .events import Events

            _classes["events"] = Events
        return _classes["events"](self)

    @property
    def export_tasks(self) -> ExportTasks:
        """Tasks that copy samples of a dataset to OBS or into a new dataset."""
        if "export_tasks" not in _classes:
            from .export_tasks import ExportTasks

            _classes["export_tasks"] = ExportTasks
        return _classes["export_tasks"](self)

    @property
    def fine_tuning(self) -> FineTuning:
        """Models, metrics and artifacts of training jobs that tune a model of the asset center. Huawei Cloud only."""
        if "fine_tuning" not in _classes:
            from .fine_tuning import FineTuning

            _classes["fine_tuning"] = FineTuning
        return _classes["fine_tuning"](self)

    @property
    def hyper_clusters(self) -> HyperClusters:
        """Hyper clusters, the networks that connect super nodes of Lite Server with each other. Huawei Cloud only."""
        if "hyper_clusters" not in _classes:
            from .hyper_clusters import HyperClusters

            _classes["hyper_clusters"] = HyperClusters
        return _classes["hyper_clusters"](self)

    @property
    def hyperparameter_search(self) -> HyperparameterSearch:
        """Automatic hyperparameter search, the trials of a training job and their results."""
        if "hyperparameter_search" not in _classes:
            from .hyperparameter_search import HyperparameterSearch

            _classes["hyperparameter_search"] = HyperparameterSearch
        return _classes["hyperparameter_search"](self)

    @property
    def images(self) -> Images:
        """Container images for notebook instances, provided by the service or by users."""
        if "images" not in _classes:
            from .images import Images

            _classes["images"] = Images
        return _classes["images"](self)

    @property
    def import_tasks(self) -> ImportTasks:
        """Tasks that import samples and labels into a dataset."""
        if "import_tasks" not in _classes:
            from .import_tasks import ImportTasks

            _classes["import_tasks"] = ImportTasks
        return _classes["import_tasks"](self)

    @property
    def inference_api_keys(self) -> InferenceApiKeys:
        """API keys for requests to inference services. Huawei Cloud only."""
        if "inference_api_keys" not in _classes:
            from .inference_api_keys import InferenceApiKeys

            _classes["inference_api_keys"] = InferenceApiKeys
        return _classes["inference_api_keys"](self)

    @property
    def inference_service_tags(self) -> InferenceServiceTags:
        """Tags of inference services, for grouping costs and finding services. Huawei Cloud only."""
        if "inference_service_tags" not in _classes:
            from .inference_service_tags import InferenceServiceTags

            _classes["inference_service_tags"] = InferenceServiceTags
        return _classes["inference_service_tags"](self)

    @property
    def inference_services(self) -> InferenceServices:
        """Inference services of the second generation, with deployments that scale and have versions.
        Huawei Cloud only.
        """
        if "inference_services" not in _classes:
            from .inference_services import InferenceServices

            _classes["inference_services"] = InferenceServices
        return _classes["inference_services"](self)

    @property
    def intelligent_tasks(self) -> IntelligentTasks:
        """Tasks that label samples automatically or group similar samples."""
        if "intelligent_tasks" not in _classes:
            from .intelligent_tasks import IntelligentTasks

            _classes["intelligent_tasks"] = IntelligentTasks
        return _classes["intelligent_tasks"](self)

    @property
    def intranet_connections(self) -> IntranetConnections:
        """Connections from private networks to inference services, and their approval. Huawei Cloud only."""
        if "intranet_connections" not in _classes:
            from .intranet_connections import IntranetConnections

            _classes["intranet_connections"] = IntranetConnections
        return _classes["intranet_connections"](self)

    @property
    def job_specifications(self) -> JobSpecifications:
        """Machine flavors and AI engines for jobs of the older training service."""
        if "job_specifications" not in _classes:
            from .job_specifications import JobSpecifications

            _classes["job_specifications"] = JobSpecifications
        return _classes["job_specifications"](self)

    @property
    def labeling_team_members(self) -> LabelingTeamMembers:
        """Members of labeling teams, invited by email."""
        if "labeling_team_members" not in _classes:
            from .labeling_team_members import LabelingTeamMembers

            _classes["labeling_team_members"] = LabelingTeamMembers
        return _classes["labeling_team_members"](self)

    @property
    def labeling_teams(self) -> LabelingTeams:
        """Teams of people who label the samples of datasets."""
        if "labeling_teams" not in _classes:
            from .labeling_teams import LabelingTeams

            _classes["labeling_teams"] = LabelingTeams
        return _classes["labeling_teams"](self)

    @property
    def labels(self) -> Labels:
        """Labels of a dataset, with their names, colors and attributes."""
        if "labels" not in _classes:
            from .labels import Labels

            _classes["labels"] = Labels
        return _classes["labels"](self)

    @property
    def models(self) -> Models:
        """AI applications: models packaged with a runtime, ready for deployment."""
        if "models" not in _classes:
            from .models import Models

            _classes["models"] = Models
        return _classes["models"](self)

    @property
    def networks(self) -> Networks:
        """Private networks of dedicated resource pools, and their connections to VPCs and SFS Turbo file systems."""
        if "networks" not in _classes:
            from .networks import Networks

            _classes["networks"] = Networks
        return _classes["networks"](self)

    @property
    def node_configuration(self) -> NodeConfiguration:
        """Settings of the nodes in resource pools, and templates for nodes of a flavor. Huawei Cloud only."""
        if "node_configuration" not in _classes:
            from .node_configuration import NodeConfiguration

            _classes["node_configuration"] = NodeConfiguration
        return _classes["node_configuration"](self)

    @property
    def node_jobs(self) -> NodeJobs:
        """Jobs that reboot, reset, replace or migrate nodes of resource pools. Huawei Cloud only."""
        if "node_jobs" not in _classes:
            from .node_jobs import NodeJobs

            _classes["node_jobs"] = NodeJobs
        return _classes["node_jobs"](self)

    @property
    def node_pools(self) -> NodePools:
        """Groups of nodes with the same settings within resource pools. Huawei Cloud only."""
        if "node_pools" not in _classes:
            from .node_pools import NodePools

            _classes["node_pools"] = NodePools
        return _classes["node_pools"](self)

    @property
    def node_tags(self) -> NodeTags:
        """Tags of the nodes in resource pools."""
        if "node_tags" not in _classes:
            from .node_tags import NodeTags

            _classes["node_tags"] = NodeTags
        return _classes["node_tags"](self)

    @property
    def nodes(self) -> Nodes:
        """Nodes of dedicated resource pools."""
        if "nodes" not in _classes:
            from .nodes import Nodes

            _classes["nodes"] = Nodes
        return _classes["nodes"](self)

    @property
    def notebook_storage(self) -> NotebookStorage:
        """OBS folders mounted into running notebook instances."""
        if "notebook_storage" not in _classes:
            from .notebook_storage import NotebookStorage

            _classes["notebook_storage"] = NotebookStorage
        return _classes["notebook_storage"](self)

    @property
    def notebook_tags(self) -> NotebookTags:
        """Tags of notebook instances, for grouping costs and finding instances. Huawei Cloud only."""
        if "notebook_tags" not in _classes:
            from .notebook_tags import NotebookTags

            _classes["notebook_tags"] = NotebookTags
        return _classes["notebook_tags"](self)

    @property
    def notebooks(self) -> Notebooks:
        """Notebook instances: machines with JupyterLab for interactive development, accessible by browser or SSH."""
        if "notebooks" not in _classes:
            from .notebooks import Notebooks

            _classes["notebooks"] = Notebooks
        return _classes["notebooks"](self)

    @property
    def orders(self) -> Orders:
        """Orders to buy, change or cancel resource pools."""
        if "orders" not in _classes:
            from .orders import Orders

            _classes["orders"] = Orders
        return _classes["orders"](self)

    @property
    def plugin_templates(self) -> PluginTemplates:
        """Plug-ins available for resource pools, with their versions and settings."""
        if "plugin_templates" not in _classes:
            from .plugin_templates import PluginTemplates

            _classes["plugin_templates"] = PluginTemplates
        return _classes["plugin_templates"](self)

    @property
    def plugins(self) -> Plugins:
        """Plug-ins installed in a resource pool, such as drivers and monitoring agents."""
        if "plugins" not in _classes:
            from .plugins import Plugins

            _classes["plugins"] = Plugins
        return _classes["plugins"](self)

    @property
    def pool_tags(self) -> PoolTags:
        """Tags of resource pools: keys and values for grouping costs and filtering pools."""
        if "pool_tags" not in _classes:
            from .pool_tags import PoolTags

            _classes["pool_tags"] = PoolTags
        return _classes["pool_tags"](self)

    @property
    def pools(self) -> Pools:
        """Dedicated resource pools that run training jobs, services and notebooks."""
        if "pools" not in _classes:
            from .pools import Pools

            _classes["pools"] = Pools
        return _classes["pools"](self)

    @property
    def processing_task_versions(self) -> ProcessingTaskVersions:
        """Versions of processing tasks: individual runs and the samples that each run changed."""
        if "processing_task_versions" not in _classes:
            from .processing_task_versions import ProcessingTaskVersions

            _classes["processing_task_versions"] = ProcessingTaskVersions
        return _classes["processing_task_versions"](self)

    @property
    def processing_tasks(self) -> ProcessingTasks:
        """Tasks of the older data management that analyze, validate, clean, select or augment samples of datasets."""
        if "processing_tasks" not in _classes:
            from .processing_tasks import ProcessingTasks

            _classes["processing_tasks"] = ProcessingTasks
        return _classes["processing_tasks"](self)

    @property
    def quotas(self) -> Quotas:
        """Quotas of resource pools and networks in a project."""
        if "quotas" not in _classes:
            from .quotas import Quotas

            _classes["quotas"] = Quotas
        return _classes["quotas"](self)

    @property
    def resource_flavors(self) -> ResourceFlavors:
        """Machine flavors for nodes of resource pools."""
        if "resource_flavors" not in _classes:
            from .resource_flavors import ResourceFlavors

            _classes["resource_flavors"] = ResourceFlavors
        return _classes["resource_flavors"](self)

    @property
    def samples(self) -> Samples:
        """Samples of a dataset, such as images, text or audio, with their labels."""
        if "samples" not in _classes:
            from .samples import Samples

            _classes["samples"] = Samples
        return _classes["samples"](self)

    @property
    def scheduled_events(self) -> ScheduledEvents:
        """Maintenance of nodes that the operator has planned. Huawei Cloud only."""
        if "scheduled_events" not in _classes:
            from .scheduled_events import ScheduledEvents

            _classes["scheduled_events"] = ScheduledEvents
        return _classes["scheduled_events"](self)

    @property
    def service_tasks(self) -> ServiceTasks:
        """Tasks of edge services that analyze video streams or files, immediately or on a schedule."""
        if "service_tasks" not in _classes:
            from .service_tasks import ServiceTasks

            _classes["service_tasks"] = ServiceTasks
        return _classes["service_tasks"](self)

    @property
    def services(self) -> Services:
        """Deployed models that process requests in real time, in batches or at the edge."""
        if "services" not in _classes:
            from .services import Services

            _classes["services"] = Services
        return _classes["services"](self)

    @property
    def super_node_tags(self) -> SuperNodeTags:
        """Tags of super nodes, for grouping costs and finding super nodes. Huawei Cloud only."""
        if "super_node_tags" not in _classes:
            from .super_node_tags import SuperNodeTags

            _classes["super_node_tags"] = SuperNodeTags
        return _classes["super_node_tags"](self)

    @property
    def super_nodes(self) -> SuperNodes:
        """Super nodes of Lite Server: servers whose NPUs are connected by a common bus, groups of super nodes, and
        their capacity. Huawei Cloud only.
        """
        if "super_nodes" not in _classes:
            from .super_nodes import SuperNodes

            _classes["super_nodes"] = SuperNodes
        return _classes["super_nodes"](self)

    @property
    def synchronization_tasks(self) -> SynchronizationTasks:
        """Tasks that synchronize a dataset with its source folder."""
        if "synchronization_tasks" not in _classes:
            from .synchronization_tasks import SynchronizationTasks

            _classes["synchronization_tasks"] = SynchronizationTasks
        return _classes["synchronization_tasks"](self)

    @property
    def team_labeling_tasks(self) -> TeamLabelingTasks:
        """Labeling tasks that are distributed to teams, reviewed and accepted."""
        if "team_labeling_tasks" not in _classes:
            from .team_labeling_tasks import TeamLabelingTasks

            _classes["team_labeling_tasks"] = TeamLabelingTasks
        return _classes["team_labeling_tasks"](self)

    @property
    def training_experiments(self) -> TrainingExperiments:
        """Experiments, which group the training jobs of a workspace. Huawei Cloud only."""
        if "training_experiments" not in _classes:
            from .training_experiments import TrainingExperiments

            _classes["training_experiments"] = TrainingExperiments
        return _classes["training_experiments"](self)

    @property
    def training_images(self) -> TrainingImages:
        """Images that are saved from the containers of running training tasks. Huawei Cloud only."""
        if "training_images" not in _classes:
            from .training_images import TrainingImages

            _classes["training_images"] = TrainingImages
        return _classes["training_images"](self)

    @property
    def training_job_configurations(self) -> TrainingJobConfigurations:
        """Saved training job settings for creating new jobs."""
        if "training_job_configurations" not in _classes:
            from .training_job_configurations import TrainingJobConfigurations

            _classes["training_job_configurations"] = TrainingJobConfigurations
        return _classes["training_job_configurations"](self)

    @property
    def training_job_tags(self) -> TrainingJobTags:
        """Tags of training jobs, for grouping costs and finding jobs. Huawei Cloud only."""
        if "training_job_tags" not in _classes:
            from .training_job_tags import TrainingJobTags

            _classes["training_job_tags"] = TrainingJobTags
        return _classes["training_job_tags"](self)

    @property
    def training_jobs(self) -> TrainingJobs:
        """Training jobs, which run an algorithm on one or more machines, with their logs and metrics."""
        if "training_jobs" not in _classes:
            from .training_jobs import TrainingJobs

            _classes["training_jobs"] = TrainingJobs
        return _classes["training_jobs"](self)

    @property
    def training_jobs_v1(self) -> TrainingJobsV1:
        """Training jobs of the older training service, with their versions and logs."""
        if "training_jobs_v1" not in _classes:
            from .training_jobs_v1 import TrainingJobsV1

            _classes["training_jobs_v1"] = TrainingJobsV1
        return _classes["training_jobs_v1"](self)

    @property
    def training_quotas(self) -> TrainingQuotas:
        """Quotas of the training service for a user. Huawei Cloud only."""
        if "training_quotas" not in _classes:
            from .training_quotas import TrainingQuotas

            _classes["training_quotas"] = TrainingQuotas
        return _classes["training_quotas"](self)

    @property
    def virtual_flavors(self) -> VirtualFlavors:
        """Flavors for a part of an NPU, and the templates for dividing NPUs."""
        if "virtual_flavors" not in _classes:
            from .virtual_flavors import VirtualFlavors

            _classes["virtual_flavors"] = VirtualFlavors
        return _classes["virtual_flavors"](self)

    @property
    def visualization_jobs(self) -> VisualizationJobs:
        """TensorBoard and MindInsight jobs that visualize training output."""
        if "visualization_jobs" not in _classes:
            from .visualization_jobs import VisualizationJobs

            _classes["visualization_jobs"] = VisualizationJobs
        return _classes["visualization_jobs"](self)

    @property
    def workflow_executions(self) -> WorkflowExecutions:
        """Executions of workflows, which run the steps in the background. Huawei Cloud only."""
        if "workflow_executions" not in _classes:
            from .workflow_executions import WorkflowExecutions

            _classes["workflow_executions"] = WorkflowExecutions
        return _classes["workflow_executions"](self)

    @property
    def workflow_schedules(self) -> WorkflowSchedules:
        """Schedules that run a workflow at certain times. Huawei Cloud only."""
        if "workflow_schedules" not in _classes:
            from .workflow_schedules import WorkflowSchedules

            _classes["workflow_schedules"] = WorkflowSchedules
        return _classes["workflow_schedules"](self)

    @property
    def workflow_subscriptions(self) -> WorkflowSubscriptions:
        """Subscriptions of SMN topics to the events of a workflow. Huawei Cloud only."""
        if "workflow_subscriptions" not in _classes:
            from .workflow_subscriptions import WorkflowSubscriptions

            _classes["workflow_subscriptions"] = WorkflowSubscriptions
        return _classes["workflow_subscriptions"](self)

    @property
    def workflows(self) -> Workflows:
        """Workflows, which run steps such as labeling, training and deployment in an order. Huawei Cloud only."""
        if "workflows" not in _classes:
            from .workflows import Workflows

            _classes["workflows"] = Workflows
        return _classes["workflows"](self)

    @property
    def workloads(self) -> Workloads:
        """Workloads of a resource pool: the jobs that run in it, regardless of the ModelArts feature that started
        them.
        """
        if "workloads" not in _classes:
            from .workloads import Workloads

            _classes["workloads"] = Workloads
        return _classes["workloads"](self)

    @property
    def workspaces(self) -> Workspaces:
        """Workspaces, which separate the resources of teams within a project, with quotas for each."""
        if "workspaces" not in _classes:
            from .workspaces import Workspaces

            _classes["workspaces"] = Workspaces
        return _classes["workspaces"](self)
