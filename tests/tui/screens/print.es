=== preview 80x24 cursor 17,25
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
┌─ Imprimir ───────────────────────────────────────────────────────────────────┐
│ Mi empresa                                                        21/11/2026 │
│ Clientes                                                       Página 1 de 1 │
│ 2 registros (Clientes)                                                       │
│ ============================================================================ │
│                                                                              │
│ Clave    Razón social                   Tipo       RFC                       │
│ ---------------------------------------------------------------------------- │
│ 000001   Comercial Los Ñires SpA        Cliente    76.086.428-5              │
│ 000005   Zapatería El Búho              Prospecto                            │
│                                                                              │
│                                                                              │
│                                                                              │
│                      [ Guardar en archivo ] [ Cerrar ]                       │
└──────────────────────────────────────────────────────────────────────────────┘
►000005  √Zapatería El Búho                           Prospecto                █
________________________________________________________________________________
                                                       marcados: 2 · Fila 26/26
 Enter: este botón · una inicial: el suyo · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  bbbbbbbbbb












                       BBBBBBBBBBBBBBBBBBBBBB

rrrrrrrrrbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== preview-all 80x24 cursor 22,25
┌─ Imprimir ─────────────────────────────────────────────────────────────────↑─┐
│ 000014   Distribuidora 08 SA            Cliente                              │
│ 000015   Distribuidora 09 SA            Cliente                              │
│ 000016   Distribuidora 10 SA            Cliente                              │
│ 000017   Distribuidora 11 SA            Cliente                              │
│ 000018   Distribuidora 12 SA            Cliente                              │
│ 000019   Distribuidora 13 SA            Cliente                              │
│ 000020   Distribuidora 14 SA            Cliente                              │
│ 000021   Distribuidora 15 SA            Cliente                              │
│ 000022   Distribuidora 16 SA            Cliente                              │
│ 000023   Distribuidora 17 SA            Cliente                              │
│ 000024   Distribuidora 18 SA            Cliente                              │
│ 000025   Distribuidora 19 SA            Cliente                              │
│ 000026   Distribuidora 20 SA            Cliente                              │
│ 000004   Nahuel SAS                     Cliente                              │
│ 000003   Ñandú Ltda                     Cliente    77.777.777-7              │
│ 000006   Óptica Güemes                  Cliente                              │
│ 000002   Peña y Álvarez SA de CV        Cliente                              │
│ 000005   Zapatería El Búho              Prospecto                            │
│                                                                              │
│                                                                              │
│                                                                              │
│                      [ Guardar en archivo ] [ Cerrar ]                       │
└──────────────────────────────────────────────────────────────────────────────┘
---
  bbbbbbbbbb





















                       BBBBBBBBBBBBBBBBBBBBBB

=== save-ask 80x24 cursor 13,43
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   D┌───────────────────────────────────────────────────────┐
 000021   D│ Guardar: 26 registros (Clientes)                      │
 000022   D│ Un nombre solo va a su bandeja de salida; una ruta, a │
 000023   D│ cualquier lugar.                                      │
 000024   D│                                                       │
 000025   D│ Archivo [client-2026-11-21.txt                      ] │
 000026   D└───────────────────────────────────────────────────────┘
 000004   Nahuel SAS                                  Cliente
 000003   Ñandú Ltda                                  Cliente    77.777.777-7
 000006   Óptica Güemes                               Cliente
 000002   Peña y Álvarez SA de CV                     Cliente
►000005   Zapatería El Búho                           Prospecto                █
________________________________________________________________________________
                                                                     Fila 26/26
 Enter o F2 acepta · Esc no cambia nada
1Ayuda  2Acepta 3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb





             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb





rrrrrrrrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== saved 80x24 cursor hidden
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
 Guardado: client-2026-11-21.txt, en su bandeja de salida, páginas: 1
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















rrrrrrrrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== card 80x24 cursor 22,19
┌─ Imprimir ───────────────────────────────────────────────────────────────────┐
│ Mi empresa                                                        21/11/2026 │
│ Cliente 000001: Comercial Los Ñires SpA                        Página 1 de 1 │
│ ============================================================================ │
│                                                                              │
│ Clave               000001                                                   │
│ Razón social        Comercial Los Ñires SpA                                  │
│ Tipo                Cliente                                                  │
│ País                Chile                                                    │
│ RUT                 76.086.428-5                                             │
│ Tipo de id. fiscal  RUT                                                      │
│ Teléfono 1          +56 63 221 2345                                          │
│ Correo              ventas@nires.example                                     │
│ Días de crédito     0                                                        │
│ Límite de crédito   0.00                                                     │
│ Asignado a          oscar                                                    │
│ Copia de correos    no                                                       │
│ Contacto principal  Comercial Los Ñires SpA                                  │
│ Contactos           2                                                        │
│ Saldo               0.00                                                     │
│ Alta                21/11/2026 06:00                                         │
│                                                                              │
│                [ En PDF ] [ Guardar en archivo ] [ Cerrar ]                  │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbb





















                 BBBBBBBBBB

=== addresses 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  1Datos[2Domicilios]3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Tipo       Sucursal             Calle                     Ciudad
►Fiscal                          Calle Ñuble 5
















________________________________________________________________________________
                                                                       Fila 1/1
 n nuevo · Enter edita · d lo quita · 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
        bbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== contacts 80x24 cursor 21,19
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
┌─ Imprimir ───────────────────────────────────────────────────────────────────┐
│ Mi empresa                                                        21/11/2026 │
│ Cliente 000001: Comercial Los Ñires SpA                        Página 1 de 1 │
│ ============================================================================ │
│                                                                              │
│ Contactos                                                                    │
│ ---------                                                                    │
│                                                                              │
│ Nombre        Comercial Los Ñires SpA                                        │
│ Teléfono      +56 63 221 2345                                                │
│ Correo        ventas@nires.example                                           │
│ Principal     sí                                                             │
│                                                                              │
│ Nombre        José Muñoz                                                     │
│ Cargo         Gerente                                                        │
│ Teléfono      +56 9 8765 4321                                                │
│ Principal     no                                                             │
│                                                                              │
│                                                                              │
│                                                                              │
│                [ En PDF ] [ Guardar en archivo ] [ Cerrar ]                  │
└──────────────────────────────────────────────────────────────────────────────┘
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
  bbbbbbbbbb



















                 BBBBBBBBBB

 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== contacts-saved 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  1Datos 2Domicilios[3Contactos]4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Nombre↑                       Cargo            Departamento   Teléfono
►Comercial Los Ñires SpA                                       +56 63 221 2345
 José Muñoz                    Gerente                         +56 9 8765 4321















________________________________________________________________________________
 Guardado: contact-000001-2026-11-21.txt, en su bandeja de salida, páginas: 1
 n nuevo · Enter abre · f mostrar solo · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                    bbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== pdf-ask 80x24 cursor 13,50
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000001
 Razón social         Comercial Los Ñires SpA
 Nombre comercial
 Tipo                 Cliente            País                Chile
 RUT                  76.086.428-5       Tipo de id. fiscal  RUT
 Tipo de persona                         Id. externo
 Teléfono 1┌───────────────────────────────────────────────────────┐
 Correo    │ Guardar: Comercial Los Ñires SpA                      │
 Sitio web │ Un nombre solo va a su bandeja de salida; una ruta, a │
 Régimen tr│ cualquier lugar.                                      │
 Condicione│                                                       │
 Límite de │ Archivo [client-000001-2026-11-21.pdf               ] │
 Estatus   └───────────────────────────────────────────────────────┘
 Copia de correos     no                 Saldo               0.00
 Alta                 21/11/2026 06:00



________________________________________________________________________________

 Enter o F2 acepta · Esc no cambia nada
1Ayuda  2Acepta 3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb







             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== pdf-saved 80x24 cursor hidden
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
 Guardado: client-000001-2026-11-21.pdf, en su bandeja de salida, páginas: 1
 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== file client-2026-11-21.txt
Mi empresa                                                        21/11/2026
Clientes                                                       Página 1 de 1
26 registros (Clientes)
============================================================================

Clave    Razón social                   Tipo       RFC
----------------------------------------------------------------------------
000001   Comercial Los Ñires SpA        Cliente    76.086.428-5
000007   Distribuidora 01 SA            Cliente
000008   Distribuidora 02 SA            Cliente
000009   Distribuidora 03 SA            Cliente
000010   Distribuidora 04 SA            Cliente
000011   Distribuidora 05 SA            Cliente
000012   Distribuidora 06 SA            Cliente
000013   Distribuidora 07 SA            Cliente
000014   Distribuidora 08 SA            Cliente
000015   Distribuidora 09 SA            Cliente
000016   Distribuidora 10 SA            Cliente
000017   Distribuidora 11 SA            Cliente
000018   Distribuidora 12 SA            Cliente
000019   Distribuidora 13 SA            Cliente
000020   Distribuidora 14 SA            Cliente
000021   Distribuidora 15 SA            Cliente
000022   Distribuidora 16 SA            Cliente
000023   Distribuidora 17 SA            Cliente
000024   Distribuidora 18 SA            Cliente
000025   Distribuidora 19 SA            Cliente
000026   Distribuidora 20 SA            Cliente
000004   Nahuel SAS                     Cliente
000003   Ñandú Ltda                     Cliente    77.777.777-7
000006   Óptica Güemes                  Cliente
000002   Peña y Álvarez SA de CV        Cliente
000005   Zapatería El Búho              Prospecto
=== file contact-000001-2026-11-21.txt
Mi empresa                                                        21/11/2026
Cliente 000001: Comercial Los Ñires SpA                        Página 1 de 1
============================================================================

Contactos
---------

Nombre        Comercial Los Ñires SpA
Teléfono      +56 63 221 2345
Correo        ventas@nires.example
Principal     sí

Nombre        José Muñoz
Cargo         Gerente
Teléfono      +56 9 8765 4321
Principal     no
