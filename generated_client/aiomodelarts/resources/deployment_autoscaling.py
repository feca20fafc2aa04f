# Generated from spec/ by `make generate`; do not edit.
"""The resource `deployment_autoscaling`."""

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


class DeploymentAutoscaling(Resource):
    """Policies that change the number of instances of inference deployments, and policies for the ratio of their
    roles. Huawei Cloud only.
    """

    __slots__ = ()

    async def create(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        type: models.AutoscalingType | models.AutoscalingTypeValue | str,
        target_resource_id: str,
        target_resource_type: models.AutoscalingTargetType | models.AutoscalingTargetTypeValue | str,
        hpa_rules: Sequence[models.AutoscalingRuleInput | params.AutoscalingRuleInput],
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AutoscalingPolicy:
        """Create the autoscaling policy of a deployment.

        Creates a policy that changes the number of instances of the deployment at certain times or by metrics. A
        deployment has at most one policy. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            type: Whether the rules apply at certain times or by metrics.
            target_resource_id: ID of the instance group to which the policy applies.
            target_resource_type: Type of the resource to which the policy applies.
            hpa_rules: Rules of the policy.
            workspace_id: ID of the workspace. 0 is the default workspace.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferDeploymentHpa.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_INFER_DEPLOYMENT_HPA,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            body={
                "type": type,
                "target_resource_id": target_resource_id,
                "target_resource_type": target_resource_type,
                "hpa_rules": hpa_rules,
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def create_hra_policy(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        workspace_id: str,
        hra_rules: Sequence[models.HraRuleInput | params.HraRuleInput],
        disable: bool | Unset | None = UNSET,
        min_replicas: int | Unset | None = UNSET,
        max_replicas: int | Unset | None = UNSET,
        scale_window: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.HraPolicy:
        """Create the policy for the ratio of roles in a deployment.

        Creates a horizontal resource autoscaling (HRA) policy, which simulates how many instances of each role of an
        inference unit meet the latency objectives. The deployment must support such policies, and has at most one.
        Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            workspace_id: ID of the workspace. 0 is the default workspace.
            hra_rules: Rules of the policy.
            disable: Whether the policy is switched off.
            min_replicas: Lower limit of the number of instances. Currently without effect. Default of the service: 1.
                From 1 to 128.
            max_replicas: Upper limit of the number of instances. Currently without effect. Default of the service:
                128. From 1 to 128.
            scale_window: Window for changes of the number of instances. Currently without effect. Default of the
                service: 300.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferHra.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_INFER_HRA,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            body={
                "workspace_id": workspace_id,
                "hra_rules": hra_rules,
                "disable": disable,
                "min_replicas": min_replicas,
                "max_replicas": max_replicas,
                "scale_window": scale_window,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AutoscalingPolicy:
        """Delete the autoscaling policy of a deployment.

        Deletes the policy with its rules; the number of instances stays as it is. The reference says that the
        operation is not yet open to users, so an endpoint may refuse it. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteInferDeploymentHpa.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_INFER_DEPLOYMENT_HPA,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AutoscalingPolicy:
        """Get the autoscaling policy of a deployment.

        Returns the policy with its rules, which change the number of instances at certain times or by metrics.
        Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowInferDeploymentHpa.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_INFER_DEPLOYMENT_HPA,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_hra_policy(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.HraPolicy:
        """Get the policy for the ratio of roles in a deployment.

        Returns the horizontal resource autoscaling (HRA) policy. It simulates how many instances of each role of an
        inference unit meet the latency objectives. The service does not yet scale by the result. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowInferHra.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_INFER_HRA,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list_events(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        sort_key: models.AutoscalingEventSortKey | models.AutoscalingEventSortKeyValue | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | models.UpperSortOrderValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.AutoscalingEventPage, models.AutoscalingEvent]:
        """List the events of an autoscaling policy.

        Returns one page of the times at which a rule changed the number of instances, or failed to, and the total
        number of matches. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 500.
            offset: Number of the page, counted from 0, or number of items to skip; the service decides. Default of
                the service: 0. At least 0.
            sort_key: Fields to sort by, separated by commas.
            sort_dir: Sort order. Defaults to descending.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferDeploymentHpaEvents.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_DEPLOYMENT_HPA_EVENTS,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            query={
                "limit": limit,
                "offset": offset,
                "sort_key": sort_key,
                "sort_dir": sort_dir,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        id: str,
        hpa_rules: Sequence[models.AutoscalingRuleInput | params.AutoscalingRuleInput] | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AutoscalingPolicy:
        """Change the rules of an autoscaling policy.

        Adds, changes or deletes the rules in the request, by their field operate. Other rules stay as they are.
        Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            id: ID of the policy.
            hpa_rules: Rules to add, change or delete.
            workspace_id: ID of the workspace. 0 is the default workspace.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateInferDeploymentHpa.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_INFER_DEPLOYMENT_HPA,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            body={
                "id": id,
                "hpa_rules": hpa_rules,
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def update_hra_policy(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        workspace_id: str,
        hra_rules: Sequence[models.HraRuleUpdate | params.HraRuleUpdate],
        disable: bool | Unset | None = UNSET,
        min_replicas: int | Unset | None = UNSET,
        max_replicas: int | Unset | None = UNSET,
        scale_window: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.HraPolicy:
        """Change the policy for the ratio of roles in a deployment.

        Changes or deletes the rules in the request, by their field operate, and changes the settings of the
        horizontal resource autoscaling (HRA) policy. Other rules stay as they are. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            workspace_id: ID of the workspace. 0 is the default workspace.
            hra_rules: Rules to change or delete.
            disable: Whether the policy is switched off.
            min_replicas: Lower limit of the number of instances. Currently without effect. Default of the service: 1.
                From 1 to 128.
            max_replicas: Upper limit of the number of instances. Currently without effect. Default of the service:
                128. From 1 to 128.
            scale_window: Window for changes of the number of instances. Currently without effect. Default of the
                service: 300.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateInferHra.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_INFER_HRA,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            body={
                "workspace_id": workspace_id,
                "hra_rules": hra_rules,
                "disable": disable,
                "min_replicas": min_replicas,
                "max_replicas": max_replicas,
                "scale_window": scale_window,
            },
            extra=extra,
        )
        return await self._client.send(request)
