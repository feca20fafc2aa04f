# Generated from spec/ by `make generate`; do not edit.
"""The model `JobResourceSpec`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


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
