=== everything 80x24 cursor 4,13
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Ir a ─────────────────────────────────────────────────────────────────┐
►00│ Buscar:                                                                │  █
 00│ ►Clientes                                                     pantalla │
 00│  Contactos                                                    pantalla │
 00│  ODS                                                          pantalla │
 00│  Documentos                                                   pantalla │
 00│  Productos                                                    pantalla │
 00│  Personas                                                     pantalla │
 00│  Correo                                                       pantalla │
 00│  Facturación periódica                                        pantalla │
 00│  Ayuda sobre esta pantalla y sus teclas                          F1, ? │
 00│  Menú de todo lo que se puede hacer aquí                         F9, m │
 00│  Volver, y al final salir del programa                      F10, q, F3 │
 00│  Pintar la pantalla de nuevo                            Ctrl-L, Ctrl-R │
 00│  Abrir la ficha del registro                            Enter, Derecha │
 00│  Lo que se puede hacer con este registro                         F2, . │
 00└────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                      Fila 1/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                   dddddddd
                                                                   dddddddd
                                                                   dddddddd
                                                                   dddddddd
                                                                   dddddddd
                                                                   dddddddd
                                                                   dddddddd
                                                                      ddddd
                                                                      ddddd
                                                                 dddddddddd
                                                             dddddddddddddd
                                                             dddddddddddddd
                                                                      ddddd



 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== number 80x24 cursor 4,15
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Ir a ─────────────────────────────────────────────────────────────────┐
►00│ Buscar: 12                                                             │  █
 00│ ►Ir a la fila 12                                                  fila │
 00│  000012 Distribuidora 06 SA                                    Cliente │
 00│  000018 Distribuidora 12 SA                                    Cliente │
 00│  Distribuidora 12 SA                    Contacto · Distribuidora 12 SA │
 00│  Distribuidora 12 SA                                           Persona │
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
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                    ddddddd
                                                                    ddddddd
                                             dddddddddddddddddddddddddddddd
                                                                    ddddddd












 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== row 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
 000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5  █
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
►000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
________________________________________________________________________________
                                                                     Fila 12/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb











rrrrrrrrr






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== last-row 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
 000022   Distribuidora 16 SA                         Cliente
 000023   Distribuidora 17 SA                         Cliente
 000024   Distribuidora 18 SA                         Cliente
 000025   Distribuidora 19 SA                         Cliente
 000026   Distribuidora 20 SA                         Cliente
 000004   Nahuel SAS                                  Cliente
 000003   Ñandú Ltda                                  Cliente    77.777.777-7
 000006   Óptica Güemes                               Cliente
 000002   Peña y Álvarez SA de CV                     Cliente
►000005   Zapatería El Búho                           Prospecto                █
________________________________________________________________________________
                                                                     Fila 26/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















rrrrrrrrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== code 80x24 cursor 4,19
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Ir a ─────────────────────────────────────────────────────────────────┐
 00│ Buscar: 000001                                                         │
 00│ ►000001 Comercial Los Ñires SpA                                Cliente │
 00│  1001 Comercial Los Ñires SpA          Orden · Comercial Los Ñires SpA │
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
 00│                                                                        │
 00│                                                                        │
►00└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                                     Fila 26/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                            ddddddddddddddddddddddddddddddd












rrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== card 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000001
 Razón social         Comercial Los Ñires SpA
 Nombre comercial
 Tipo                 Cliente            País                Chile
 RUT                  76.086.428-5       Tipo de id. fiscal  RUT
 Tipo de persona                         Id. externo
 Teléfono 1           +56 63 221 2345    Teléfono 2
 Correo               ventas@nires.example
 Sitio web                               Giro
 Régimen tributario                      Uso de CFDI
 Condiciones de pago                     Días de crédito     0
 Límite de crédito    0.00               Lista de precios
 Estatus                                 Asignado a          oscar
 Copia de correos     no                 Saldo               0.00
 Alta                 21/11/2026 06:00



________________________________________________________________________________

 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== fuzzy 80x24 cursor 4,17
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Ir a ─────────────────────────────────────────────────────────────────┐
 00│ Buscar: cont                                                           │
 00│ ►Contactos                                                    pantalla │
 00│  Ventana de los contactos, o de lo primero que tenga         w, Ctrl-W │
 00│  Cambiar una contraseña: la propia o la del usuario elegido  z, Ctrl-_ │
 00│  Lo que se puede hacer con este registro                         F2, . │
 00│  Qué se puede hacer con todo lo marcado, o con esta fila     a, Ctrl-D │
 00│  Fusionar este registro con otro, o los dos marcados              M, J │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
►00└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                                     Fila 26/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                  ddddddddd
                                                                  ddddddddd
                                                                      ddddd
                                                                  ddddddddd
                                                                       dddd








rrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== whole-word-first 80x24 cursor 4,18
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Ir a ─────────────────────────────────────────────────────────────────┐
 00│ Buscar: chart                                                          │
 00│ Nada coincide.                                                         │
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
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
►00└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                                     Fila 26/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd













rrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== no-letters-by-chance 80x24 cursor 4,20
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Ir a ─────────────────────────────────────────────────────────────────┐
 00│ Buscar: mensual                                                        │
 00│ Nada coincide.                                                         │
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
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
►00└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                                     Fila 26/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd













rrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== list-without-a-tab 80x24 cursor 4,19
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Ir a ─────────────────────────────────────────────────────────────────┐
 00│ Buscar: period                                                         │
 00│ ►Facturación periódica                                        pantalla │
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
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
►00└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                                     Fila 26/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr













rrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== its-window 80x24 cursor hidden
 Facturación periódica                              DEMO  ficha · oscar · 06:00
 Buscar: /                                                activos · 0 · Clave ↑
 Clave↑       Cliente                Tipo       Estado    Próxima fecha Emitido
 Aún no hay nada aquí. F7 agrega el primero.
















________________________________________________________________________________

 / buscar · Enter abre · f mostrar solo · : ir a · w Fechas pasadas · q volver
1Ayuda  2       3Buscar 4       5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== beginning-of-a-word 80x24 cursor 4,19
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Ir a ─────────────────────────────────────────────────────────────────┐
 00│ Buscar: correo                                                         │
 00│ ►Correo                                                       pantalla │
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
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
►00└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                                     Fila 26/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr













rrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== by-name 80x24 cursor 4,18
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Ir a ─────────────────────────────────────────────────────────────────┐
 00│ Buscar: nires                                                          │
 00│ ►000001 Comercial Los Ñires SpA                                Cliente │
 00│  Comercial Los Ñires SpA            Contacto · Comercial Los Ñires SpA │
 00│  José Muñoz                         Contacto · Comercial Los Ñires SpA │
 00│  1001 Comercial Los Ñires SpA          Orden · Comercial Los Ñires SpA │
 00│  Comercial Los Ñires SpA                                       Persona │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
►00└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                                     Fila 26/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                         dddddddddddddddddddddddddddddddddd
                                         dddddddddddddddddddddddddddddddddd
                                            ddddddddddddddddddddddddddddddd
                                                                    ddddddd









rrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== by-name-card 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000001
 Razón social         Comercial Los Ñires SpA
 Nombre comercial
 Tipo                 Cliente            País                Chile
 RUT                  76.086.428-5       Tipo de id. fiscal  RUT
 Tipo de persona                         Id. externo
 Teléfono 1           +56 63 221 2345    Teléfono 2
 Correo               ventas@nires.example
 Sitio web                               Giro
 Régimen tributario                      Uso de CFDI
 Condiciones de pago                     Días de crédito     0
 Límite de crédito    0.00               Lista de precios
 Estatus                                 Asignado a          oscar
 Copia de correos     no                 Saldo               0.00
 Alta                 21/11/2026 06:00



________________________________________________________________________________

 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== by-tax-id 80x24 cursor 4,25
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Ir a ─────────────────────────────────────────────────────────────────┐
 00│ Buscar: 76.086.428-5                                                   │
 00│ ►000001 Comercial Los Ñires SpA                                Cliente │
 00│  1001 Comercial Los Ñires SpA          Orden · Comercial Los Ñires SpA │
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
 00│                                                                        │
 00│                                                                        │
►00└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                                     Fila 26/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                            ddddddddddddddddddddddddddddddd












rrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== person 80x24 cursor 4,18
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Ir a ─────────────────────────────────────────────────────────────────┐
 00│ Buscar: muñoz                                                          │
 00│  José Muñoz                         Contacto · Comercial Los Ñires SpA │
 00│ ►José Muñoz                                                    Persona │
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
 00│                                                                        │
 00│                                                                        │
►00└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                                     Fila 26/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
                                         dddddddddddddddddddddddddddddddddd
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr












rrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== person-card 80x24 cursor hidden
 Personas › José Muñoz                              DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Contacto de  3 Historial
 Nombre       José Muñoz
 Teléfono     +56 9 8765 4321          Celular
 Correo                                Segundo correo
 Domicilio
 Descripción
 Asignado a












________________________________________________________________________________

 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== no-row 80x24 cursor 4,14
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Ir a ─────────────────────────────────────────────────────────────────┐
 00│ Buscar: 0                                                              │
 00│ ►No hay fila 0: la lista tiene las filas 1 a 26                   fila │
 00│  000001 Comercial Los Ñires SpA                                Cliente │
 00│  000007 Distribuidora 01 SA                                    Cliente │
 00│  000008 Distribuidora 02 SA                                    Cliente │
 00│  000009 Distribuidora 03 SA                                    Cliente │
 00│  Distribuidora 01 SA                    Contacto · Distribuidora 01 SA │
 00│  Distribuidora 02 SA                    Contacto · Distribuidora 02 SA │
 00│  Distribuidora 03 SA                    Contacto · Distribuidora 03 SA │
 00│  Distribuidora 04 SA                    Contacto · Distribuidora 04 SA │
 00│  Distribuidora 01 SA                                           Persona │
 00│  Distribuidora 02 SA                                           Persona │
 00│  Distribuidora 03 SA                                           Persona │
 00│  Distribuidora 04 SA                                           Persona │
 00│                                                                        │
►00└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                                     Fila 26/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                    ddddddd
                                                                    ddddddd
                                                                    ddddddd
                                                                    ddddddd
                                             dddddddddddddddddddddddddddddd
                                             dddddddddddddddddddddddddddddd
                                             dddddddddddddddddddddddddddddd
                                             dddddddddddddddddddddddddddddd
                                                                    ddddddd
                                                                    ddddddd
                                                                    ddddddd
                                                                    ddddddd

rrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== no-row-says-so 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
 000022   Distribuidora 16 SA                         Cliente
 000023   Distribuidora 17 SA                         Cliente
 000024   Distribuidora 18 SA                         Cliente
 000025   Distribuidora 19 SA                         Cliente
 000026   Distribuidora 20 SA                         Cliente
 000004   Nahuel SAS                                  Cliente
 000003   Ñandú Ltda                                  Cliente    77.777.777-7
 000006   Óptica Güemes                               Cliente
 000002   Peña y Álvarez SA de CV                     Cliente
►000005   Zapatería El Búho                           Prospecto                █
________________________________________________________________________________
 No hay fila 0: la lista tiene las filas 1 a 26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















rrrrrrrrr

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== below-the-first-row 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
 000022   Distribuidora 16 SA                         Cliente
 000023   Distribuidora 17 SA                         Cliente
 000024   Distribuidora 18 SA                         Cliente
 000025   Distribuidora 19 SA                         Cliente
 000026   Distribuidora 20 SA                         Cliente
 000004   Nahuel SAS                                  Cliente
 000003   Ñandú Ltda                                  Cliente    77.777.777-7
 000006   Óptica Güemes                               Cliente
 000002   Peña y Álvarez SA de CV                     Cliente
►000005   Zapatería El Búho                           Prospecto                █
________________________________________________________________________________
 No hay fila -5: la lista tiene las filas 1 a 26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















rrrrrrrrr

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== beyond-the-last-row 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
 000022   Distribuidora 16 SA                         Cliente
 000023   Distribuidora 17 SA                         Cliente
 000024   Distribuidora 18 SA                         Cliente
 000025   Distribuidora 19 SA                         Cliente
 000026   Distribuidora 20 SA                         Cliente
 000004   Nahuel SAS                                  Cliente
 000003   Ñandú Ltda                                  Cliente    77.777.777-7
 000006   Óptica Güemes                               Cliente
 000002   Peña y Álvarez SA de CV                     Cliente
►000005   Zapatería El Búho                           Prospecto                █
________________________________________________________________________________
 No hay fila 9,000: la lista tiene las filas 1 a 26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















rrrrrrrrr

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== part-of-an-e-mail 80x24 cursor 4,17
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Ir a ─────────────────────────────────────────────────────────────────┐
 00│ Buscar: vent                                                           │
 00│ ►Ventana de los contactos, o de lo primero que tenga         w, Ctrl-W │
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
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
►00└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                                     Fila 26/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr













rrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== nothing 80x24 cursor 4,18
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Ir a ─────────────────────────────────────────────────────────────────┐
 00│ Buscar: xyzzy                                                          │
 00│ Nada coincide.                                                         │
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
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
►00└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                                     Fila 26/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd













rrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== help 80x24 cursor hidden
┌─ Ayuda: Clientes ────────────────────────────────────────────────────────────┐
│ Empresas y personas a las que se vende, y prospectos, que pueden llegar a    │
│ ser clientes. Cada uno tiene sus contactos, domicilios, cuentas bancarias y  │
│ notas.                                                                       │
│ Registros, uno por fila. Lo que escriba tras / encuentra algunos, Enter abre │
│ uno, y con marcas se cambian muchos a la vez.                                │
│                                                                              │
│ En una lista de registros                                                    │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Enter, Derecha         Abrir la ficha del registro                         │
│   F2, .                  Lo que se puede hacer con este registro             │
│   F3, /, Ctrl-F          Buscar mientras se escribe; Esc termina la búsqueda │
│   F4, e                  Editar este registro                                │
│   F5, r                  Leer los registros de nuevo                         │
│   F6, s                  Elegir el orden                                     │
│   [, (                   Orden ascendente                                    │
│   ], )                   Orden descendente                                   │
│   <, Ctrl-Izquierda      Ordenar por la columna de la izquierda              │
│   >, Ctrl-Derecha        Ordenar por la columna de la derecha                │
│   o, Ctrl-Y              Elegir las columnas                                 │
│   f, Ctrl-T              Mostrar solo algunos: tipo, estatus, asignado,      │
│                          archivados                                          │
│   l, Ctrl-S              Sus filtros: aplicar uno, guardar lo que se ve      │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbbb























=== help-2 80x24 cursor hidden
┌─ Ayuda: Clientes ──────────────────────────────────────────────────────────↑─┐
│                          ahora                                               │
│   b, Ctrl-Q              Gráfica de barras de estos registros, según un      │
│                          campo                                               │
│   F7, n, Ins             Agregar un registro                                 │
│   F8, d, Supr            Archivar este registro; antes pregunta              │
│   w, Ctrl-W              Ventana de los contactos, o de lo primero que tenga │
│   1…9                    Ir a la pestaña con ese número                      │
│   Tab, Ctrl-AvPág        Pestaña siguiente                                   │
│   Mayús-Tab, Ctrl-RePág  Pestaña anterior                                    │
│   0, Ctrl-X              Inicio: lo que espera, lo abierto y lo cambiado al  │
│                          último                                              │
│   #, %                   Número de orden: abre esa orden                     │
│   z, Ctrl-_              Cambiar una contraseña: la propia o la del usuario  │
│                          elegido                                             │
│   Espacio, Ctrl-K        Marcar esta fila, o quitarle la marca               │
│   v, Ctrl-G              Empezar aquí un rango de marcas, o marcar hasta     │
│                          aquí                                                │
│   Mayús-Arriba, -        Rango de marcas: una fila arriba                    │
│   Mayús-Abajo, +         Rango de marcas: una fila abajo                     │
│   Mayús-RePág, {         Rango de marcas: una página arriba                  │
│   Mayús-AvPág, }         Rango de marcas: una página abajo                   │
│   *, Ctrl-E              Marcar todas las filas que muestra la lista         │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbbb























=== menu 80x24 cursor 4,13
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Menú ─────────────────────────────────────────────────────────────────┐
 00│ Buscar:                                                                │
 00│ ►Ayuda sobre esta pantalla y sus teclas                          F1, ? │
 00│  Volver, y al final salir del programa                      F10, q, F3 │
 00│  Ir a una pantalla, registro, fila (:123) o acción           :, Ctrl-O │
 00│  Pintar la pantalla de nuevo                            Ctrl-L, Ctrl-R │
 00│  Cancelar, o volver                                   Esc, F12, Ctrl-C │
 00│  Abrir la ficha del registro                            Enter, Derecha │
 00│  Lo que se puede hacer con este registro                         F2, . │
 00│  Buscar mientras se escribe; Esc termina la búsqueda     F3, /, Ctrl-F │
 00│  Editar este registro                                            F4, e │
 00│  Leer los registros de nuevo                                     F5, r │
 00│  Elegir el orden                                                 F6, s │
 00│  Orden ascendente                                                 [, ( │
 00│  Orden descendente                                                ], ) │
 00│  Ordenar por la columna de la izquierda              <, Ctrl-Izquierda │
►00└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                                     Fila 26/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                 dddddddddd
                                                                  ddddddddd
                                                             dddddddddddddd
                                                           dddddddddddddddd
                                                             dddddddddddddd
                                                                      ddddd
                                                              ddddddddddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                       dddd
                                                                       dddd
                                                          ddddddddddddddddd
rrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
