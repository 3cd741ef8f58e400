"""The companion server: one REST and Socket.IO server for doctors' and patients' clients."""
