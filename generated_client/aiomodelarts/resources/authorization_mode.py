# Generated from spec/ by `make generate`; do not edit.
"""The resource `authorization_mode`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.resource import Resource

if TYPE_CHECKING:
    from .. import models


class AuthorizationMode(Resource):
    """Authorization mode of the account, which decides what users may do. Huawei Cloud only."""

    __slots__ = ()

    async def get(
        self,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AuthorizationModeSetting:
        """Get the authorization mode of the account.

        In strict mode, users need permissions for each ModelArts operation and workspace. Huawei Cloud only.

        Args:
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowAuthmodeDetail.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_AUTHMODE_DETAIL,
            extra=extra,
        )
        return await self._client.send(request)

    async def update(
        self,
        *,
        mode: models.AuthorizationMode | models.AuthorizationModeValue | str,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AuthorizationModeSetting:
        """Change the authorization mode of the account.

        Changes the mode for all users of the account immediately. Only administrators may do this. Huawei Cloud only.

        Args:
            mode: Authorization mode to set.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateAuthMode.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_AUTH_MODE,
            body={
                "mode": mode,
            },
            extra=extra,
        )
        return await self._client.send(request)
