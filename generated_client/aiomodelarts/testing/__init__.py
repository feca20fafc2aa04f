"""A fake of ModelArts and IAM to test applications against, in process or on a socket.

For pytest there are fixtures: `modelarts_fake`, `modelarts`, `modelarts_url` and `modelarts_environment`.
"""

try:
    from .clock import ScaledClock, VirtualClock
    from .fake import PROJECT_ID, PROJECT_NAME, FakeModelArts
    from .iam import FakeIam
    from .recording import Recorded
    from .scripting import Failure
    from .server import served, serving
except ModuleNotFoundError as error:
    name = str(error.name).partition(".")[0]
    if name not in {"jsonschema_rs", "starlette", "uvicorn", "yaml"}:
        raise
    message = f"{name} is missing; aiomodelarts.testing needs its extra: pip install 'aiomodelarts[testing]'"
    raise ModuleNotFoundError(message, name=name) from error

__all__ = [
    "PROJECT_ID",
    "PROJECT_NAME",
    "Failure",
    "FakeIam",
    "FakeModelArts",
    "Recorded",
    "ScaledClock",
    "VirtualClock",
    "served",
    "serving",
]
