# Generated from spec/ by `make generate`; do not edit.
"""Models of `job_specifications`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage


class JobEngine(BaseModel):
    """An AI engine that runs the code of jobs."""

    engine_type: int
    """ID of the engine type. engine_name contains its name."""

    engine_id: int
    """ID of the engine."""

    engine_name: str
    """Name of the engine type, such as TensorFlow."""

    engine_version: str
    """Version of the engine, including its Python version, such as TF-1.13.1-python3.6."""


class JobEnginePage(BasePage["JobEngine"], items="engines"):
    """The AI engines available to jobs."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    engines: list[JobEngine]
    """AI engines, one item for each version."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class JobResourceSpec(BaseModel):
    """A machine flavor for jobs."""

    spec_id: int
    """ID of the flavor."""

    core: str
    """Number of CPU cores per machine, as a string of digits."""

    cpu: str
    """Memory size of a machine, despite the name, as a string of digits. The unit is not documented."""

    gpu_num: int | None = None
    """Number of GPUs per machine."""

    gpu_type: str | None = None
    """Model of the GPUs. Empty if the machine has no GPU."""

    spec_code: str
    """Code of the flavor, such as modelarts.vm.cpu.2u."""

    max_num: int | None = None
    """Maximum number of machines per job."""

    unit_num: int | None = None
    """Number of pricing units per machine."""

    storage: str | None = None
    """Size of the SSD, as a string. May be empty. The unit is not documented."""

    interface_type: int | None = None
    """Interface type. The meaning of the numbers is not documented."""

    no_resource: bool | None = None
    """Whether the flavor is sold out, that is, no machine is available."""


class JobResourceSpecPage(BasePage["JobResourceSpec"], items="specs", total="spec_total_count"):
    """The machine flavors available to jobs."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    spec_total_count: int
    """Total number of flavors."""

    specs: list[JobResourceSpec]
    """Machine flavors and their sizes."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
