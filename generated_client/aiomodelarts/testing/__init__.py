"""A fake of ModelArts and IAM to test applications against, in process or on a socket.

The pytest plugin has the fixtures `modelarts_fake`, `modelarts`, `modelarts_url` and `modelarts_environment`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .clock import ScaledClock, VirtualClock
    from .fake import PROJECT_ID, PROJECT_NAME, FakeModelArts
    from .iam import FakeIam
    from .interface.application import FakeInterface
    from .scripting.planned_failures import Failure
    from .scripting.recorded_calls import Recorded
    from .server.socket_server import served, serving
    from .spec.leniency import LeniencyWarning

__all__ = [
    "PROJECT_ID",
    "PROJECT_NAME",
    "Failure",
    "FakeIam",
    "FakeInterface",
    "FakeModelArts",
    "LeniencyWarning",
    "Recorded",
    "ScaledClock",
    "VirtualClock",
    "served",
    "serving",
]

_NAMES = {
    "PROJECT_ID": ".fake",
    "PROJECT_NAME": ".fake",
    "Failure": ".scripting.planned_failures",
    "FakeIam": ".iam",
    "FakeInterface": ".interface.application",
    "FakeModelArts": ".fake",
    "LeniencyWarning": ".spec.leniency",
    "Recorded": ".scripting.recorded_calls",
    "ScaledClock": ".clock",
    "VirtualClock": ".clock",
    "served": ".server.socket_server",
    "serving": ".server.socket_server",
}


if not TYPE_CHECKING:  # with it, type checkers would accept misspelt names

    def __getattr__(name: str) -> object:
        """Import a public name on first use, because its module needs the extra."""
        from importlib import import_module

        from .missing_extra import needing_extra

        if name not in _NAMES:
            from ..core.unknown_names import unknown_name

            raise unknown_name(__name__, name, __all__)
        with needing_extra():
            value = getattr(import_module(_NAMES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
