# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `notebooks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


class NotebookAffinityOperator(OpenStrEnum):
    """How the label of a node is compared: its value is one of the values or none of them, the label exists or not,
    or its value is greater or less than the value.
    """

    IN = "In"
    NOT_IN = "NotIn"
    EXISTS = "Exists"
    DOES_NOT_EXIST = "DoesNotExist"
    GT = "Gt"
    LT = "Lt"


NotebookAffinityOperatorValue: TypeAlias = Literal["In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"]
"""Value of a listed member of `NotebookAffinityOperator`, which arguments accept as well."""


class NotebookAscendType(OpenStrEnum):
    """Kind of Ascend processor: 910 (SNT9), 910B (SNT9B) or 310 (SNT3)."""

    ASCEND_SNT9 = "ASCEND_SNT9"
    ASCEND_SNT9B = "ASCEND_SNT9B"
    ASCEND_SNT3 = "ASCEND_SNT3"


NotebookAscendTypeValue: TypeAlias = Literal["ASCEND_SNT9", "ASCEND_SNT9B", "ASCEND_SNT3"]
"""Value of a listed member of `NotebookAscendType`, which arguments accept as well."""


class NotebookBillingItem(OpenStrEnum):
    """Billed part of a notebook: its disk, its compute resources, or both."""

    STORAGE = "STORAGE"
    COMPUTE = "COMPUTE"
    ALL = "ALL"


NotebookBillingItemValue: TypeAlias = Literal["STORAGE", "COMPUTE", "ALL"]
"""Value of a listed member of `NotebookBillingItem`, which arguments accept as well."""


class NotebookFeature(OpenStrEnum):
    """Kind of notebook: DEFAULT is the free CodeLab notebook, NOTEBOOK is billed."""

    DEFAULT = "DEFAULT"
    NOTEBOOK = "NOTEBOOK"


NotebookFeatureValue: TypeAlias = Literal["DEFAULT", "NOTEBOOK"]
"""Value of a listed member of `NotebookFeature`, which arguments accept as well."""


class NotebookFlavorSite(OpenStrEnum):
    """Sites that offer a flavor: both, the Chinese one, the international one, or none."""

    COMMON = "COMMON"
    NATIONAL = "NATIONAL"
    INTERNATIONAL = "INTERNATIONAL"
    NONE = "NONE"


class NotebookFlavorStorage(OpenStrEnum):
    """Kind of storage that a flavor supports."""

    EFS = "EFS"
    EVS = "EVS"
    OBS = "OBS"
    OBSFS = "OBSFS"
    EFS_DEDICATED = "EFS_DEDICATED"
    """Huawei Cloud only."""


class NotebookMountType(OpenStrEnum):
    """Whether storage can be mounted and unmounted while the notebook is running (DYNAMIC) or not (STATIC)."""

    STATIC = "STATIC"
    DYNAMIC = "DYNAMIC"


class NotebookOwnership(OpenStrEnum):
    """Owner of a disk or cluster: MANAGED is the service (its public cluster), DEDICATED is the account of the user.
    A DEDICATED disk must be EFS.
    """

    MANAGED = "MANAGED"
    DEDICATED = "DEDICATED"


NotebookOwnershipValue: TypeAlias = Literal["MANAGED", "DEDICATED"]
"""Value of a listed member of `NotebookOwnership`, which arguments accept as well."""


class NotebookProgressStatus(OpenStrEnum):
    """Progress of a setup step."""

    WAITING = "WAITING"
    PROCESSING = "PROCESSING"
    FAILED = "FAILED"
    COMPLETED = "COMPLETED"


class NotebookProgressStep(OpenIntEnum):
    """Setup step of a notebook, in order: disk, compute resources, network, notebook."""

    STORAGE = 1
    COMPUTE = 2
    NETWORK = 3
    INSTANCE = 4


class NotebookPublicNetworkType(OpenStrEnum):
    """Access to the internet: through the shared network, through one of its own, or none."""

    SHARED = "SHARED"
    EXCLUSIVE = "EXCLUSIVE"
    FORBIDDEN = "FORBIDDEN"


NotebookPublicNetworkTypeValue: TypeAlias = Literal["SHARED", "EXCLUSIVE", "FORBIDDEN"]
"""Value of a listed member of `NotebookPublicNetworkType`, which arguments accept as well."""


class NotebookScriptMode(OpenStrEnum):
    """How a script runs: the start waits for it (BLOCK), or does not (ASYNC)."""

    BLOCK = "BLOCK"
    ASYNC = "ASYNC"


NotebookScriptModeValue: TypeAlias = Literal["BLOCK", "ASYNC"]
"""Value of a listed member of `NotebookScriptMode`, which arguments accept as well."""


class NotebookScriptType(OpenStrEnum):
    """Form of a script: COMMAND is the script itself in Base64, SCRIPT is the path of a file."""

    COMMAND = "COMMAND"
    SCRIPT = "SCRIPT"


NotebookScriptTypeValue: TypeAlias = Literal["COMMAND", "SCRIPT"]
"""Value of a listed member of `NotebookScriptType`, which arguments accept as well."""


class NotebookService(OpenStrEnum):
    """Service for accessing a notebook: NOTEBOOK is the browser over HTTPS, SSH is remote login or a local
    development environment. AI_FLOW is for special images.
    """

    NOTEBOOK = "NOTEBOOK"
    SSH = "SSH"
    AI_FLOW = "AI_FLOW"
    MA_STUDIO = "MA_STUDIO"
    """Huawei Cloud only."""
    TENSOR_BOARD = "TENSOR_BOARD"
    """Huawei Cloud only."""
    WEB_IDE = "WEB_IDE"
    """Huawei Cloud only."""


NotebookServiceValue: TypeAlias = Literal["NOTEBOOK", "SSH", "AI_FLOW", "MA_STUDIO", "TENSOR_BOARD", "WEB_IDE"]
"""Value of a listed member of `NotebookService`, which arguments accept as well."""


class NotebookStatus(OpenStrEnum):
    """State of a notebook. SNAPSHOTTING means that an image is being saved from it, FROZEN that it is temporarily
    blocked.
    """

    INIT = "INIT"
    CREATING = "CREATING"
    STARTING = "STARTING"
    STOPPING = "STOPPING"
    DELETING = "DELETING"
    RUNNING = "RUNNING"
    STOPPED = "STOPPED"
    SNAPSHOTTING = "SNAPSHOTTING"
    CREATE_FAILED = "CREATE_FAILED"
    START_FAILED = "START_FAILED"
    DELETE_FAILED = "DELETE_FAILED"
    ERROR = "ERROR"
    DELETED = "DELETED"
    FROZEN = "FROZEN"


NotebookStatusValue: TypeAlias = Literal[
    "INIT",
    "CREATING",
    "STARTING",
    "STOPPING",
    "DELETING",
    "RUNNING",
    "STOPPED",
    "SNAPSHOTTING",
    "CREATE_FAILED",
    "START_FAILED",
    "DELETE_FAILED",
    "ERROR",
    "DELETED",
    "FROZEN",
]
"""Value of a listed member of `NotebookStatus`, which arguments accept as well."""


class NotebookStopType(OpenStrEnum):
    """Condition that stops a notebook automatically: timing when its run time is over, idle when it is not in use.
    Requests use lower case; responses may use upper case.
    """

    TIMING = "timing"
    IDLE = "idle"
    TIMING_UPPERCASE = "TIMING"
    IDLE_UPPERCASE = "IDLE"
    """Huawei Cloud only."""


NotebookStopTypeValue: TypeAlias = Literal["timing", "idle", "TIMING", "IDLE"]
"""Value of a listed member of `NotebookStopType`, which arguments accept as well."""


class NotebookVolumeCategory(OpenStrEnum):
    """Kind of storage for a disk: EVS is a block device, SFS is a file system, OBS is a bucket, OBSFS is a parallel
    file system in OBS. Responses and older documentation call SFS EFS.
    """

    SFS = "SFS"
    EVS = "EVS"
    EFS = "EFS"
    OBS = "OBS"
    """Huawei Cloud only."""
    OBSFS = "OBSFS"
    """Huawei Cloud only."""


NotebookVolumeCategoryValue: TypeAlias = Literal["SFS", "EVS", "EFS", "OBS", "OBSFS"]
"""Value of a listed member of `NotebookVolumeCategory`, which arguments accept as well."""


class UpperSortOrder(OpenStrEnum):
    """Sort order, in upper case."""

    ASC = "ASC"
    DESC = "DESC"


UpperSortOrderValue: TypeAlias = Literal["ASC", "DESC"]
"""Value of a listed member of `UpperSortOrder`, which arguments accept as well."""
