# Generated from spec/ by `make generate`; do not edit.
"""The resource `authorizations`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
from ..core.pagination import Pager
from ..core.redaction import Hidden
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
        type: models.AuthorizationType | str | Unset | None = UNSET,
        secret_key: str | Unset | None = UNSET,
    ) -> models.AuthorizationResult:
        """Let ModelArts act for a user, through an agency or an access key.

        Training, notebooks, data management and services need such an authorization. An agency can be set for any IAM
        user or for all of them, an access key only for the caller. Refused without the permission Security
        Administrator in IAM.

        Args:
            user_id: IAM user to authorize, needed for agencies; all stands for everybody and replaces what single
                users have.
            user_name: Name of that user; all-users stands for everybody.
            type: Whether to use an agency, as is advised, or an access key.
            content: Name of the agency, or identifier of the access key (AK).
            secret_key: Secret half of the access key (SK); needed when type is credential.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: authorization_management/configuring_authorization.rst
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "user_id": user_id,
                "user_name": user_name,
                "type": type,
                "content": content,
                "secret_key": secret_key,
            }
        )
        del content, secret_key

        request = Request(
            operations.CREATE_AUTHORIZATION,
            body=body,
        )
        return await self._client.send(request)

    async def create_agency(
        self,
        *,
        agency_name_suffix: str | Unset | None = UNSET,
    ) -> models.CreateModelArtsAgencyResponse:
        """Create an agency through which ModelArts uses other cloud services.

        Answers the name of the new agency, with which ModelArts can be let into OBS, SWR and IEF. Nobody is
        authorized by that yet; give the name to create as content.

        Args:
            agency_name_suffix: Text to put after ma_agency_ in the name; without it the agency is called
                modelarts_agency. At most 50 characters.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: authorization_management/creating_a_modelarts_agency.rst
        """

        request = Request(
            operations.CREATE_MODEL_ARTS_AGENCY,
            body={
                "agency_name_suffix": agency_name_suffix,
            },
        )
        return await self._client.send(request)

    async def delete(
        self,
        *,
        user_id: str | Unset | None = UNSET,
    ) -> models.AuthorizationResult:
        """Take back the authorization of one user or of all users.

        ModelArts can then no longer act for those users on other cloud services. The answer says in result whether it
        was done, and for all users also in words.

        Args:
            user_id: IAM user whose authorization goes; all, or all-users, stands for everybody.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: authorization_management/deleting_authorization.rst
        """

        request = Request(
            operations.DELETE_AUTHORIZATIONS,
            query={
                "user_id": user_id,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        sort_by: models.AuthorizationSortKey | str | Unset | None = UNSET,
        order: models.SortOrder | str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
    ) -> Pager[models.GetAuthorizationsResponse, models.Authorization]:
        """List which users have authorized ModelArts and how.

        Answers one page of authorizations, sorted as asked, with their number in all. An entry is about one IAM user,
        or about all of them.

        Args:
            sort_by: Field by which the authorizations are sorted.
            order: Direction of the sorting.
            limit: How many authorizations a page holds. The service assumes 1000 when it is left out. From 1 to 1000.
            offset: Which page to answer, counted from 0. The service assumes 0 when it is left out. At least 0.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: authorization_management/viewing_an_authorization_list.rst
        """

        request = Request(
            operations.GET_AUTHORIZATIONS,
            query={
                "sort_by": sort_by,
                "order": order,
                "limit": limit,
                "offset": offset,
            },
        )
        return self._client.pager(request)
