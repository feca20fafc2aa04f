"""A fake of ModelArts and IAM to test applications against, in process or on a socket."""

from .clock import ScaledClock, VirtualClock
from .fake import PROJECT_ID, PROJECT_NAME, FakeModelArts, Recorded
from .iam import FakeIam
from .server import serving

__all__ = [
    "PROJECT_ID",
    "PROJECT_NAME",
    "FakeIam",
    "FakeModelArts",
    "Recorded",
    "ScaledClock",
    "VirtualClock",
    "serving",
]
