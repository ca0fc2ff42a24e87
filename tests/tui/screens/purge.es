=== not-among-the-others 80x24 cursor 4,13
 Clientes                                             DEMO  ficha · ana · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ 2 registros (Clientes) ───────────────────────────────────────────────┐
 00│ Buscar:                                                                │  █
 00│ ►Archivar                                                              │
►00│  País                                                            poner │
 00│  Tipo de persona                                                 poner │
 00│  Régimen fiscal                                                  poner │
 00│  Uso de CFDI                                                     poner │
 00│  Condiciones de pago                                             poner │
 00│  Lista de precios                                                poner │
 00│  Estatus                                                         poner │
 00│  Asignado a                                                      poner │
 00│  Asignado a                                                  (ninguno) │
 00│  Copia de correos                                                poner │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00└────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                        marcados: 2 · Fila 3/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbb  bbbbbbbbbbbbbbbbbbbbbbbb                                                bbb
 bb          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb  bb
 bb  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr  bb
rrr                                                                   ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                  ddddddddd
                                                                      ddddd






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== menu 80x24 cursor 4,13
 Clientes                                             DEMO  ficha · ana · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                 solo archivados · 3 · Razón social ↑
 Cl┌─ 3 registros (Clientes) ───────────────────────────────────────────────┐
►00│ Buscar:                                                                │
 00│ ►Restaurar                                                             │
 00│  Eliminar                                                              │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                         marcados: 3 · Fila 1/3
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbb  bbbbbbbbbbbbbbbbbbbbbbbb                                                bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb  bb
 bb  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr  bb
 bb                                                                          bb















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== ask 80x24 cursor 13,42
 Clientes                                             DEMO  ficha · ana · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                 solo archivados · 3 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000001  √(en archivo) Comercial Los Ñires SpA        Cliente    76.086.428-5
 000007  √(en archivo) Distribuidora 01 SA            Cliente
 000027  √(en archivo) Firma Cerrada                  Cliente

             ┌────────────────────────────────────────────────────┐
             │ Eliminar: 3 registros (Clientes)                   │
             │ ¿Continuar? Nadie podrá recuperarlos; el historial │
             │ conserva sus valores.                              │
             │                                                    │
             │                   [ Sí ] [ No ]                    │
             └────────────────────────────────────────────────────┘





________________________________________________________________________________
                                                         marcados: 3 · Fila 1/3
 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb


               bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                                        BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== kept 80x24 cursor hidden
 Clientes                                             DEMO  ficha · ana · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                 solo archivados · 3 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000001  √(en archivo) Comercial Los Ñires SpA        Cliente    76.086.428-5
 000007  √(en archivo) Distribuidora 01 SA            Cliente
 000027  √(en archivo) Firma Cerrada                  Cliente













________________________________________________________________________________
                                                         marcados: 3 · Fila 1/3
 Espacio marca · v rango · * todas · u ninguna · a actúa sobre lo marcado
1Ayuda  2Acción 3Buscar 4       5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== gone 80x24 cursor 13,35
 Clientes                                             DEMO  ficha · ana · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                 solo archivados · 3 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000001  √(en archivo) Comercial Los Ñires SpA        Cliente    76.086.428-5
 000007  √(en archivo) Distribuidora 01 SA            Cliente
 000027  √(en archivo) Firma Cerrada                  Cliente

          ┌─ Error ─────────────────────────────────────────────────┐
          │ Falta un registro que este necesita, u otros aún        │
          │ necesitan este. (FOREIGN KEY constraint failed) [DELETE │
          │ FROM client WHERE id = $1]                              │
          │                                                         │
          │                      [ Aceptar ]                        │
          └─────────────────────────────────────────────────────────┘





________________________________________________________________________________
                                                         marcados: 3 · Fila 1/3
 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb

            bbbbbbb
            bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                                 BBBBBBBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
