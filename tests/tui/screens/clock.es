=== how-far 80x24 cursor 5,5
 Clientes                                             DEMO  ficha · ana · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ El reloj de esta muestra ─────────────────────────────────────────────┐
►00│ Solo avanza. Hoy es 21/11/2026                                         │  █
 00│ ►Un día más                                                 22/11/2026 │
 00│  Al último día del mes                                      30/11/2026 │
 00│  Un mes más                                                 21/12/2026 │
 00│  A otro día                                                            │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00└────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                      Fila 1/26
 Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbb  bbbbbbbbbbbbbbbbbbbbbbbbbb                                              bbb
rrr
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                 dddddddddd
                                                                 dddddddddd














 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== the-last-of-the-month 80x24 cursor hidden
 Clientes                                  DEMO 30/11/2026  ficha · ana · 12:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5  █
 000007   Distribuidora 01 SA                         Cliente
 000008   Distribuidora 02 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distribuidora 05 SA                         Cliente
 000012   Distribuidora 06 SA                         Cliente
 000013   Distribuidora 07 SA                         Cliente
 000014   Distribuidora 08 SA                         Cliente
 000015   Distribuidora 09 SA                         Cliente
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
________________________________________________________________________________
 Lo que toca hasta entonces se emite y se envía por correo. Hoy es 30/11/2026
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBBBBBBBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== another-day 80x24 cursor 12,42
 Clientes                                  DEMO 30/11/2026  ficha · ana · 12:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5  █
 000007   Distribuidora 01 SA                         Cliente
 000008   Distribuidora 02 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distribu┌──────────────────────────────────────────┐
 000012   Distribu│ El reloj de esta muestra                 │
 000013   Distribu│                                          │
 000014   Distribu│ A este día [30/12/2026                 ] │
 000015   Distribu└──────────────────────────────────────────┘
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
________________________________________________________________________________
                                                                      Fila 1/26
 Enter o F2 acepta · Esc no cambia nada
1Ayuda  2Acepta 3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBBBBBBBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr





                    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                                bbbbbbbbbbbbbbbbbbbbbbbbbbb









 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== not-backwards 80x24 cursor 12,35
 Clientes                                  DEMO 30/11/2026  ficha · ana · 12:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5  █
 000007   Distribuidora 01 SA                         Cliente
 000008   Distribuidora 02 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distribu┌─ Error ─────────────────────────────────┐
 000012   Distribu│ Ya es 2026-11-30: el reloj solo avanza. │
 000013   Distribu│                                         │
 000014   Distribu│              [ Aceptar ]                │
 000015   Distribu└─────────────────────────────────────────┘
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
________________________________________________________________________________
                                                                      Fila 1/26
 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBBBBBBBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr




                    bbbbbbb
                    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                                 BBBBBBBBBBB









 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== home 80x24 cursor hidden
 Inicio                                    DEMO 30/11/2026  ficha · ana · 12:00
 SQLite 
 Puesta en marcha de esta base
►  Faltan 5 de 11 pasos
 Lo que espera
   Clientes asignados a mí                                                  0
   Prospectos asignados a mí                                                0
   Clientes sin asignar                                                    23
   Clientes sin identificación fiscal                                      23
   Clientes sin teléfono ni correo                                         22
   Clientes creados este mes                                               26
   Servicios que terminan en 30 días                                        0
   Documentos en borrador                                                   0
   Documentos periódicos en marcha                                          0
   Facturas vencidas                                                        0
   Clientes con saldo                                                       0
   Mis clientes archivados                                                  0
 Lo último que hice
   21/11 06:00  000027 Firma Cerrada                               se archivó
   21/11 06:00  000027 Firma Cerrada                                se agregó  ↓
________________________________________________________________________________

 Enter abre · : ir a · q a las listas
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBBBBBBBBBBBBrrrrrrrrrrrrrrrrrrrrr

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb












 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== a-day-later 80x24 cursor hidden
 Inicio                                    DEMO 01/12/2026  ficha · ana · 12:00
 SQLite 
 Puesta en marcha de esta base
►  Faltan 5 de 11 pasos
 Lo que espera
   Clientes asignados a mí                                                  0
   Prospectos asignados a mí                                                0
   Clientes sin asignar                                                    23
   Clientes sin identificación fiscal                                      23
   Clientes sin teléfono ni correo                                         22
   Clientes creados este mes                                                0
   Servicios que terminan en 30 días                                        0
   Documentos en borrador                                                   0
   Documentos periódicos en marcha                                          0
   Facturas vencidas                                                        0
   Clientes con saldo                                                       0
   Mis clientes archivados                                                  0
 Lo último que hice
   21/11 06:00  000027 Firma Cerrada                               se archivó
   21/11 06:00  000027 Firma Cerrada                                se agregó  ↓
________________________________________________________________________________
 Lo que toca hasta entonces se emite y se envía por correo. Hoy es 01/12/2026
 Enter abre · : ir a · q a las listas
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBBBBBBBBBBBBrrrrrrrrrrrrrrrrrrrrr

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb












 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== nothing-is-chosen 80x24 cursor 5,5
 Inicio                                    DEMO 01/12/2026  ficha · ana · 12:00
 SQLite 
 Puesta en marcha de esta base
►  ┌─ El reloj de esta muestra ─────────────────────────────────────────────┐
 Lo│ Solo avanza. Hoy es 01/12/2026                                         │
   │ ►Un día más                                                 02/12/2026 │
   │  Al último día del mes                                      31/12/2026 │
   │  Un mes más                                                 01/01/2027 │
   │  A otro día                                                            │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
 Lo│                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘  ↓
________________________________________________________________________________
 F2 no hace nada aquí; F1 muestra las teclas.
 Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBBBBBBBBBBBBrrrrrrrrrrrrrrrrrrrrr

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrr  bbbbbbbbbbbbbbbbbbbbbbbbbb
 bb                                                                          b
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                 dddddddddd
                                                                 dddddddddd









 bb                                                                          b

                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
