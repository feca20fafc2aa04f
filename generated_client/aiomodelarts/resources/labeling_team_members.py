# Generated from spec/ by `make generate`; do not edit.
"""The resource `labeling_team_members`."""

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
    from .. import models


class LabelingTeamMembers(Resource):
    """Members of labeling teams, invited by email."""

    __slots__ = ()

    async def create(
        self,
        workforce_id: str | int,
        *,
        emails: str,
        role: models.NewLabelingTeamMemberRole | models.NewLabelingTeamMemberRoleValue,
        description: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Add a member to a labeling team.

        Adds a person by email address. The invitation is sent with the next labeling task of the team. The response
        has no body; list the members to find the ID of the new member.

        Args:
            workforce_id: ID of the labeling team.
            description: Description of the member. Must not contain any of the characters ^!<>=&"'. At most 256
                characters. Matches `^[^\\^!<>=&"']*$`.
            emails: Email address of the person, used for invitations.
            role: Role of the member in the team.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workforce_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_labeling_team_member.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKER,
            path_values={
                "workforce_id": workforce_id,
            },
            body={
                "description": description,
                "emails": emails,
                "role": role,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def delete(
        self,
        workforce_id: str | int,
        worker_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Remove a member from a labeling team.

        The person can no longer label samples. Existing labels are kept.

        Args:
            workforce_id: ID of the labeling team.
            worker_id: ID of the member.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workforce_id` or `worker_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_labeling_team_member.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_WORKER,
            path_values={
                "workforce_id": workforce_id,
                "worker_id": worker_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def delete_batch(
        self,
        workforce_id: str | int,
        *,
        workers: Sequence[str],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.BatchResult:
        """Remove several members from a labeling team.

        Removes all listed members and returns a result for each. If a removal fails, the client raises BatchError
        with all results.

        Args:
            workforce_id: ID of the labeling team.
            workers: IDs of the members to remove.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workforce_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_labeling_team_members_in_batches.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_DELETE_WORKERS,
            path_values={
                "workforce_id": workforce_id,
            },
            body={
                "workers": workers,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        workforce_id: str | int,
        worker_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.LabelingTeamMember:
        """Get a member of a labeling team.

        Returns the role and email address of the member, and the state of the invitation.

        Args:
            workforce_id: ID of the labeling team.
            worker_id: ID of the member.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workforce_id` or `worker_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_labeling_team_members.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DESC_WORKER,
            path_values={
                "workforce_id": workforce_id,
                "worker_id": worker_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        workforce_id: str | int,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        sort_by: models.LabelingTeamMemberSortKey | models.LabelingTeamMemberSortKeyValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.LabelingTeamMemberPage, models.LabelingTeamMember]:
        """List the members of a labeling team.

        Returns one page of the members of a team and the total number of members.

        Args:
            workforce_id: ID of the labeling team.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 100.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            order: Sort order. The default is descending.
            sort_by: Field to sort by. The default is the creation time.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `workforce_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_list_of_labeling_team_members.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKERS,
            path_values={
                "workforce_id": workforce_id,
            },
            query={
                "limit": limit,
                "offset": offset,
                "order": order,
                "sort_by": sort_by,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_all(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        role: models.NewLabelingTeamMemberRole | models.NewLabelingTeamMemberRoleValue | Unset | None = UNSET,
        sort_by: models.LabelingTeamMemberSortKey | models.LabelingTeamMemberSortKeyValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.LabelingTeamMemberPage, models.LabelingTeamMember]:
        """List the members of all labeling teams.

        Returns one page of the members of all teams in the project, with the specified role.

        Args:
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 100.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            order: Sort order. The default is descending.
            role: Return only members with this role. The default is LABELER. Default of the service: 0.
            sort_by: Field to sort by. The default is the creation time.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_list_of_all_labeling_team_members.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_ALL_WORKERS,
            query={
                "limit": limit,
                "offset": offset,
                "order": order,
                "role": role,
                "sort_by": sort_by,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        workforce_id: str | int,
        worker_id: str | int,
        *,
        description: str | Unset | None = UNSET,
        role: models.LabelingTeamMemberRole | models.LabelingTeamMemberRoleValue | int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Update the role or description of a team member.

        Replaces the specified fields. The email address cannot be changed.

        Args:
            workforce_id: ID of the labeling team.
            worker_id: ID of the member.
            description: New description of the member. Must not contain any of the characters ^!<>=&"'. At most 256
                characters. Matches `^[^\\^!<>=&"']*$`.
            role: New role of the member in the team.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workforce_id` or `worker_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_a_labeling_team_member.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_WORKER,
            path_values={
                "workforce_id": workforce_id,
                "worker_id": worker_id,
            },
            body={
                "description": description,
                "role": role,
            },
            extra=extra,
        )
        await self._client.send(request)
