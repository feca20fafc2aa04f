# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerChargingInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .dev_server_charging_mode import DevServerChargingMode, DevServerChargingModeValue
    from .dev_server_period_type import DevServerPeriodType, DevServerPeriodTypeValue


class DevServerChargingInput(BaseModel):
    """How to pay for a new server."""

    charging_mode: DevServerChargingMode | DevServerChargingModeValue | str | Unset | None = UNSET
    """How the server is paid."""

    period_type: DevServerPeriodType | DevServerPeriodTypeValue | Unset | None = UNSET
    """Unit of the period. Required for PRE_PAID."""

    period_num: int | Unset | None = UNSET
    """Number of units that are paid in advance. Required for PRE_PAID. From 1 to 11."""

    is_auto_renew: bool | Unset | None = UNSET
    """Whether the period is renewed automatically. Defaults to false."""

    is_auto_pay: bool | Unset | None = UNSET
    """Whether the order is paid automatically."""
