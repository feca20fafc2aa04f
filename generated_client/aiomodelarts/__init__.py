"""Asyncio client for ModelArts, the machine learning service of Open Telekom Cloud and Huawei Cloud.

`ModelArts` is the client. `models` contains the classes of requests and responses, `params` typed dictionaries for
nested arguments, `operations` the table of all operations, `credentials` the credentials, and `testing` a fake of the
service.
"""

from typing import TYPE_CHECKING

from .core.errors.exceptions import (
    ApiError,
    AuthenticationFailed,
    BadRequest,
    BatchError,
    ConfigurationError,
    Conflict,
    ConnectFailed,
    ConnectionLost,
    DeadlineExceeded,
    DecodeError,
    EndpointNotFound,
    ModelArtsError,
    NotFound,
    PaginationError,
    PermissionDenied,
    RateLimited,
    RequestTimeout,
    ResponseTooLarge,
    ServerError,
    TransportError,
    WaitFailed,
    WaitTimeout,
)
from .core.errors.missing_field import MissingField
from .core.unset import UNSET, Unset
from .core.version import VERSION
from .modelarts import ModelArts

if TYPE_CHECKING:
    from . import credentials, models, operations, params
    from .core.auth.credentials.access_key import AkSkCredentials
    from .core.auth.credentials.agency import AgencyCredentials
    from .core.auth.credentials.base import Credentials
    from .core.auth.credentials.oidc import OidcCredentials
    from .core.auth.credentials.password import PasswordCredentials
    from .core.auth.credentials.server_metadata import EcsMetadataCredentials
    from .core.auth.credentials.temporary_key import TemporaryAkSkCredentials
    from .core.auth.credentials.token import TokenCredentials
    from .core.auth.renewal.token_cache import CachedCredentials
    from .core.calls.hooks import Attempt, Call, CallHook, Hook
    from .core.codec.timestamps import to_datetime
    from .core.errors.lookup_errors import AmbiguousName, NotCopyable
    from .core.operation.operation import Operation
    from .core.operation.uploads import Upload
    from .core.pagination import Pager
    from .core.raw_response import RawResponse
    from .core.waiting.progress import Progress

__all__ = [
    "UNSET",
    "AgencyCredentials",
    "AkSkCredentials",
    "AmbiguousName",
    "ApiError",
    "Attempt",
    "AuthenticationFailed",
    "BadRequest",
    "BatchError",
    "CachedCredentials",
    "Call",
    "CallHook",
    "ConfigurationError",
    "Conflict",
    "ConnectFailed",
    "ConnectionLost",
    "Credentials",
    "DeadlineExceeded",
    "DecodeError",
    "EcsMetadataCredentials",
    "EndpointNotFound",
    "Hook",
    "MissingField",
    "ModelArts",
    "ModelArtsError",
    "NotCopyable",
    "NotFound",
    "OidcCredentials",
    "Operation",
    "Pager",
    "PaginationError",
    "PasswordCredentials",
    "PermissionDenied",
    "Progress",
    "RateLimited",
    "RawResponse",
    "RequestTimeout",
    "ResponseTooLarge",
    "ServerError",
    "TemporaryAkSkCredentials",
    "TokenCredentials",
    "TransportError",
    "Unset",
    "Upload",
    "WaitFailed",
    "WaitTimeout",
    "__version__",
    "credentials",
    "models",
    "operations",
    "params",
    "to_datetime",
]

__version__ = VERSION

_MODULES = frozenset({"credentials", "models", "operations", "params"})
_NAMES = {
    "AgencyCredentials": ".core.auth.credentials.agency",
    "AkSkCredentials": ".core.auth.credentials.access_key",
    "AmbiguousName": ".core.errors.lookup_errors",
    "Attempt": ".core.calls.hooks",
    "CachedCredentials": ".core.auth.renewal.token_cache",
    "Call": ".core.calls.hooks",
    "CallHook": ".core.calls.hooks",
    "Credentials": ".core.auth.credentials.base",
    "EcsMetadataCredentials": ".core.auth.credentials.server_metadata",
    "Hook": ".core.calls.hooks",
    "NotCopyable": ".core.errors.lookup_errors",
    "OidcCredentials": ".core.auth.credentials.oidc",
    "Operation": ".core.operation.operation",
    "Pager": ".core.pagination",
    "PasswordCredentials": ".core.auth.credentials.password",
    "Progress": ".core.waiting.progress",
    "RawResponse": ".core.raw_response",
    "TemporaryAkSkCredentials": ".core.auth.credentials.temporary_key",
    "TokenCredentials": ".core.auth.credentials.token",
    "Upload": ".core.operation.uploads",
    "to_datetime": ".core.codec.timestamps",
}


if not TYPE_CHECKING:  # with it, type checkers would accept misspelt names

    def __getattr__(name: str) -> object:
        """Import rarely used names on first use, which keeps `import aiomodelarts` fast."""
        from importlib import import_module

        if name in _MODULES:
            return import_module(f".{name}", __name__)
        if name not in _NAMES:
            from .core.unknown_names import unknown_name

            raise unknown_name(__name__, name, __all__)
        value = getattr(import_module(_NAMES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
