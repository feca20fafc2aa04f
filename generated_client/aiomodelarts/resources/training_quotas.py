# Generated from spec/ by `make generate`; do not edit.
"""The resource `training_quotas`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models, params


class TrainingQuotas(Resource):
    """Quotas of the training service for a user. Huawei Cloud only."""

    __slots__ = ()

    def list(
        self,
        *,
        user_id: str | Unset | None = UNSET,
        resource: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TrainingQuotaPage, models.TrainingQuota]:
        """List the training quotas and their usage.

        Returns the limit of training jobs and the number of existing jobs, for the caller or another user.
        Huawei Cloud only.

        Args:
            user_id: ID of the user. Defaults to the caller.
            resource: Type of quota to return. Only job-num is supported, the number of training jobs.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowTrainingQuotas.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TRAINING_QUOTAS,
            query={
                "user_id": user_id,
                "resource": resource,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        *,
        quotas: Sequence[models.TrainingQuotaSetting | params.TrainingQuotaSetting],
        user_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingQuotaUpdate:
        """Change the training quotas of a user.

        Changes limits and switches, such as the notification about an exhausted quota. Only administrators may do
        this. Huawei Cloud only.

        Args:
            user_id: ID of the user. Defaults to the caller.
            quotas: Quotas to change.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ModifyTrainingQuotas.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.MODIFY_TRAINING_QUOTAS,
            body={
                "user_id": user_id,
                "quotas": quotas,
            },
            extra=extra,
        )
        return await self._client.send(request)
