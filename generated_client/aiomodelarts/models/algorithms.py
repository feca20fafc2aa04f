# Generated from spec/ by `make generate`; do not edit.
"""Models of `algorithms`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .openapi_enumerations import SortOrder
    from .training_jobs import (
        AlgorithmEngine,
        AlgorithmParameter,
        AlgorithmParameterInput,
        AlgorithmPolicies,
        AlgorithmResourceRequirement,
    )
    from .training_jobs_enumerations import AlgorithmResourceRequirementKey, AlgorithmResourceRequirementKeyValue


class Algorithm(BaseModel):
    """Algorithm with its settings, data channels and resource requirements."""

    metadata: AlgorithmMetadata
    """Name, workspace and creator of the algorithm."""

    job_config: AlgorithmSettings
    """Code or image to run, with its parameters and data channels."""

    resource_requirements: list[AlgorithmResourceRequirement] | None = None
    """Requirements for the machines that the algorithm can run on. null if there are none."""

    advanced_config: AlgorithmPolicies
    """Hyperparameter search, in auto_search."""


class AlgorithmAssetInput(BaseModel):
    """Version of an asset in AI Gallery."""

    version_num: str | Unset | None = UNSET
    """Number of the version, such as 1.1.0."""

    desc: str | Unset | None = UNSET
    """What is new in the version."""


class AlgorithmCodeTree(BaseModel):
    """File or folder in the code of an algorithm."""

    name: str
    """Name of the file or folder. Folder names end with a slash."""

    children: list[AlgorithmCodeTree] | None = None
    """Contents of the folder. Not present for a file."""


class AlgorithmDefinition(BaseModel):
    """Settings for creating or changing an algorithm."""

    metadata: AlgorithmMetadataInput | Unset | None = UNSET
    """Name and workspace of the algorithm."""

    job_config: AlgorithmSettingsInput | Unset | None = UNSET
    """Code or image to run, with its parameters and data channels."""

    resource_requirements: list[AlgorithmResourceRequirementInput] | Unset | None = UNSET
    """Requirements for the machines that the algorithm can run on. The console offers only flavors that meet them."""

    advanced_config: AlgorithmPolicies | Unset | None = UNSET
    """Hyperparameter search, in auto_search."""


class AlgorithmInputChannel(BaseModel):
    """Channel that provides input data to the code of an algorithm."""

    name: str
    """Name of the channel, used by training jobs to attach data."""

    description: str | None = None
    """Description of the expected input data."""

    remote_constraints: list[AlgorithmInputConstraint] | None = None
    """Types of data that the channel accepts."""


class AlgorithmInputChannelInput(BaseModel):
    """Channel that provides input data to the code of a new algorithm."""

    name: str | None = None
    """Name of the channel, used by training jobs to attach data."""

    description: str | None = None
    """Description of the expected input data."""

    remote_constraints: list[AlgorithmInputConstraint] | None = None
    """Types of data that the channel accepts."""


class AlgorithmInputConstraint(BaseModel):
    """Type of data that an input channel accepts."""

    data_type: str | None = None
    """Whether the data is in an OBS folder or in a dataset."""

    attributes: list[dict[str, str]] | None = None
    """Requirements for a dataset. Each one is a map from data_format, data_segmentation or dataset_type to the
    required value.
    """


class AlgorithmMetadata(BaseModel):
    """Name, workspace, creator and creation time of an algorithm."""

    id: str
    """ID of the algorithm, a UUID."""

    name: str
    """Name of the algorithm."""

    description: str | None = None
    """Description of the algorithm."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    ai_project: str | None = None
    """Project grouping that no longer exists. Ignore it."""

    user_name: str
    """Name of the user who created the algorithm."""

    domain_id: str | None = None
    """ID of the account that the user belongs to."""

    source: str | None = None
    """Source of the algorithm, such as custom for algorithms created by users."""

    api_version: str | None = None
    """Version of the API that created the algorithm. It distinguishes old algorithms from new ones."""

    is_valid: bool
    """Whether the algorithm can be used."""

    state: str | None = None
    """State of the algorithm. Often empty."""

    tags: list[dict[str, str]] | None = None
    """Tags of the algorithm, each as a map of strings. null if there are none."""

    attr_list: list[str] | None = None
    """Attributes of the algorithm. null if there are none."""

    version_num: int | None = None
    """Number of versions of the algorithm."""

    size: int | None = None
    """Size of the code. In the examples, it is in bytes."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    update_time: int | None = None
    """Last update time, in milliseconds since 1970. 0 if the algorithm was never changed."""


class AlgorithmMetadataInput(BaseModel):
    """Name and workspace of a new or changed algorithm."""

    id: str | Unset | None = UNSET
    """ID of the algorithm, a UUID. The service generates the ID of a new algorithm."""

    name: str
    """Name of the algorithm. Consists of letters, digits, underscores and hyphens. Matches
    `^[A-Za-z0-9_-]{1,64}$`.
    """

    description: str | Unset | None = UNSET
    """Description of the algorithm. At most 256 characters."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    ai_project: str | Unset | None = UNSET
    """Project grouping that no longer exists. Omit it. Default of the service: 'default-ai-project'."""


class AlgorithmOutputChannel(BaseModel):
    """Channel that stores the output of the code of an algorithm."""

    name: str
    """Name of the channel."""

    description: str | None = None
    """Description of the output."""


class AlgorithmPage(BasePage["Algorithm"], items="items", total="total"):
    """One page of algorithms."""

    total: int
    """Total number of matches."""

    count: int
    """Number of items on this page."""

    limit: int
    """Maximum number of items on a page."""

    offset: int
    """Offset of the page, as in the request."""

    sort_by: str | None = None
    """Field to sort by."""

    order: SortOrder | None = None
    """Sort order."""

    group_by: str | None = None
    """Field that the algorithms are grouped by. Empty if they are not grouped."""

    items: list[Algorithm]
    """Algorithms on this page."""


class AlgorithmReferenceInput(BaseModel):
    """Existing algorithm."""

    id: str
    """ID of the algorithm."""


class AlgorithmResourceRequirementInput(BaseModel):
    """Requirement for the machines that a new or changed algorithm runs on."""

    key: AlgorithmResourceRequirementKey | AlgorithmResourceRequirementKeyValue | str | Unset | None = UNSET
    """Property of the machine flavor to compare."""

    values: list[str] | Unset | None = UNSET
    """Accepted values, such as CPU and GPU for flavor_type, or multiple and singular for the modes."""

    operator: str | Unset | None = UNSET
    """Operator that compares the property with the values. The only known value is "in"."""


class AlgorithmSettings(BaseModel):
    """Code or image of an algorithm, with its parameters, data channels and files."""

    code_dir: str | None = None
    """OBS folder that contains the code."""

    boot_file: str | None = None
    """File in code_dir that is run."""

    command: str | None = None
    """Command that starts the container of a custom image."""

    parameters: list[AlgorithmParameter] | None = None
    """Parameters passed to the code."""

    inputs: list[AlgorithmInputChannel] | None = None
    """Channels that provide input data to the code."""

    outputs: list[AlgorithmOutputChannel] | None = None
    """Channels that store the output of the code."""

    engine: AlgorithmEngine | None = None
    """AI engine or container image that runs the code."""

    code_tree: AlgorithmCodeTree | None = None
    """Code folder with all its contents."""

    parameters_customization: bool | None = None
    """Whether a training job can override the hyperparameters."""


class AlgorithmSettingsInput(BaseModel):
    """Code or image of a new or changed algorithm, with its parameters and data channels."""

    code_dir: str | Unset | None = UNSET
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file."""

    boot_file: str | Unset | None = UNSET
    """File in code_dir that is run, such as /bucket/code/train.py."""

    command: str | Unset | None = UNSET
    """Command that starts the container of a custom image."""

    parameters: list[AlgorithmParameterInput] | Unset | None = UNSET
    """Parameters passed to the code."""

    inputs: list[AlgorithmInputChannelInput] | Unset | None = UNSET
    """Channels that provide input data to the code."""

    outputs: list[AlgorithmOutputChannel] | Unset | None = UNSET
    """Channels that store the output of the code."""

    engine: AlgorithmEngine | Unset | None = UNSET
    """AI engine or container image that runs the code."""

    parameters_customization: bool | Unset | None = UNSET
    """Whether a training job can override the hyperparameters."""


class PublishAlgorithmRequest(BaseModel):
    """Algorithm to publish, and the asset that it becomes."""

    content_id: str | Unset | None = UNSET
    """ID of an existing asset that gets a new version. Without it, a new asset is created."""

    content_info: AlgorithmAssetInput | Unset | None = UNSET
    """Version of the asset."""

    algorithm: AlgorithmReferenceInput
    """Algorithm to publish."""


class PublishedAlgorithm(BaseModel):
    """Version of an asset in AI Gallery."""

    content_id: str | None = None
    """ID of the asset."""

    version_id: str | None = None
    """ID of the version of the asset."""

    version_num: str | None = None
    """Number of the version, such as 1.1.0."""

    content_uri: str | None = None
    """Address of the asset."""
