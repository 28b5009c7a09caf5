-- Firms that wait for verification have a request of their own from now on; its id is the firm's.
INSERT INTO verification_requests (id, organization_id, kind, state, requested_at)
SELECT id, id, 'identity', 'pending', updated_at FROM organizations WHERE verification = 'pending';
