# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `FineTuningMethod`."""

from ..core.codec.enumerations import OpenStrEnum


class FineTuningMethod(OpenStrEnum):
    """Training method: SFT tunes all parameters, LORA few of them, PRETRAIN trains from the start, and DPO and RFT
    use reinforcement learning.
    """

    SFT = "SFT"
    PRETRAIN = "PRETRAIN"
    LORA = "LORA"
    DPO = "DPO"
    RFT = "RFT"
