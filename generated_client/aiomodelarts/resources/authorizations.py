# Generated from spec/ by `make generate`; do not edit.
"""The resource `authorizations`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.redaction.hidden import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models


class Authorizations(Resource):
    """Users' authorizations for ModelArts to act on other cloud services, and the agencies used for this."""

    __slots__ = ()

    async def create(
        self,
        *,
        content: str,
        user_id: str | Unset | None = UNSET,
        user_name: str | Unset | None = UNSET,
        type: models.AuthorizationType | models.AuthorizationTypeValue | Unset | None = UNSET,
        secret_key: str | Unset | None = UNSET,
        user_type: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AuthorizationResult:
        """Authorize ModelArts to act for a user, with an agency or an access key.

        Training, notebooks, data management and services require an authorization. An agency can be set for any IAM
        user or for all users, and an access key only for the caller. The request fails if the caller does not have
        the Security Administrator permission in IAM.

        Args:
            user_id: ID of the IAM user to authorize. Required for agencies. "all" means all users and replaces the
                authorizations of individual users.
            user_name: Name of the IAM user. "all-users" means all users.
            type: Whether to use an agency (recommended) or an access key.
            content: Name of the agency, or access key ID (AK).
            secret_key: Secret access key (SK). Required if type is credential.
            user_type: Type of the user to authorize. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/authorization_management/configuring_authorization.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "user_id": user_id,
                "user_name": user_name,
                "type": type,
                "content": content,
                "secret_key": secret_key,
                "user_type": user_type,
            }
        )
        del content, secret_key

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_AUTHORIZATION,
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def create_agency(
        self,
        *,
        agency_name_suffix: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AgencyReference:
        """Create an agency that ModelArts uses to access other cloud services.

        Returns the name of the new agency, which can give ModelArts access to OBS, SWR and IEF. This does not
        authorize any user yet. To do so, pass the name as the content of a new authorization.

        Args:
            agency_name_suffix: Suffix of the agency name, added after ma_agency_. By default, the agency is named
                modelarts_agency. At most 50 characters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/authorization_management/creating_a_modelarts_agency.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_MODEL_ARTS_AGENCY,
            body={
                "agency_name_suffix": agency_name_suffix,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        *,
        user_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AuthorizationResult:
        """Delete the authorization of one user or of all users.

        ModelArts can then no longer access other cloud services for these users. The response contains the result
        and, if you delete the authorizations of all users, also a message.

        Args:
            user_id: ID of the IAM user whose authorization is deleted. Use "all" or "all-users" to delete the
                authorizations of all users.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/authorization_management/deleting_authorization.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_AUTHORIZATIONS,
            query={
                "user_id": user_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        sort_by: models.AuthorizationSortKey | models.AuthorizationSortKeyValue | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.AuthorizationPage, models.Authorization]:
        """List the authorizations of users for ModelArts.

        Returns one page of authorizations and their total number. An authorization applies to one IAM user or to all
        users.

        Args:
            sort_by: Field to sort by.
            order: Sort order.
            limit: Maximum number of items to return. Default of the service: 1000. From 1 to 1000.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/authorization_management/viewing_an_authorization_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_AUTHORIZATIONS,
            query={
                "sort_by": sort_by,
                "order": order,
                "limit": limit,
                "offset": offset,
            },
            extra=extra,
        )
        return self._client.pager(request)
