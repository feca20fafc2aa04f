# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceQuantities`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class ResourceQuantities(BaseModel):
    """Amounts of compute resources, as strings with units."""

    cpu: str
    """Number of CPU cores, such as 8, or 3920m for thousandths of a core."""

    memory: str
    """Amount of memory with its unit, such as 6270Mi."""

    nvidia_com_gpu: str | None = json_field(default=None, key="nvidia.com/gpu")
    """Number of NVIDIA GPUs."""

    huawei_com_ascend_snt3: str | None = json_field(default=None, key="huawei.com/ascend-snt3")
    """Number of NPUs of the type snt3, as a string. Huawei Cloud only."""

    huawei_com_ascend_snt9: str | None = json_field(default=None, key="huawei.com/ascend-snt9")
    """Number of NPUs of the type snt9, as a string. Huawei Cloud only."""

    huawei_com_ascend_310: str | None = json_field(default=None, key="huawei.com/ascend-310")
    """Number of NPUs of the type 310, as a string. Huawei Cloud only."""

    huawei_com_ascend_1980: str | None = json_field(default=None, key="huawei.com/ascend-1980")
    """Number of NPUs of the type 1980, as a string. Huawei Cloud only."""
